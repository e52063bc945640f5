import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { createCrm } from '../../src/hubspot/crm.ts';
import { createTestClient, errorOf, guardNetwork, HUBSPOT, PORTAL } from './hubspot-double.ts';

guardNetwork();

const PATH = '/crm/objects/2026-09/contacts/7001';
const ref = { portalId: PORTAL, contactId: '7001' };
const hubspot = () => nock(HUBSPOT).get(PATH).query(true);
const get = (contactId = '7001') =>
  createCrm({ client: createTestClient().client }).getContact({ ...ref, contactId });

describe('a contact', () => {
  it('comes with its opt-out and its bounces by one call', async () => {
    hubspot().reply(200, {
      id: '7001',
      properties: {
        email: 'mette@fjordvik.example',
        firstname: 'Mette',
        hs_email_optout: 'true',
        hs_email_bad_address: 'true',
        jobtitle: null,
      },
    });
    expect(await get()).toEqual({
      portalId: PORTAL,
      contactId: '7001',
      email: 'mette@fjordvik.example',
      firstName: 'Mette',
      lastName: '',
      language: null,
      buyingRoles: [],
      jobTitle: '',
      labels: [],
      groupValue: '',
      optedOut: true,
      bounced: true,
      hasLeft: false,
      hasLegalBasis: false,
      timeZone: null,
    });
  });

  it('that the portal does not have is unknown', async () => {
    hubspot().reply(404, errorOf('OBJECT_NOT_FOUND', 'resource not found'));
    await expect(get()).rejects.toMatchObject({ code: 'contact_unknown' });
  });

  it('that was merged is unknown under its former id', async () => {
    hubspot().reply(200, { id: '7777', properties: { email: 'mette@fjordvik.example' } });
    await expect(get()).rejects.toMatchObject({ code: 'contact_unknown' });
  });

  it('that HubSpot may not show is refused as such', async () => {
    hubspot().reply(403, errorOf('MISSING_SCOPES', 'no'));
    await expect(get()).rejects.toMatchObject({ code: 'hubspot_refused' });
  });

  it.each(['..', '7001/associations', '7001?archived=true', 'search', ''])(
    'with the id %j is unknown without a call',
    async (id) => {
      await expect(get(id)).rejects.toMatchObject({ code: 'contact_unknown' });
    },
  );
});
