import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { createCrm } from '../../src/hubspot/crm.ts';
import { getAccount } from '../../src/hubspot/get-account.ts';
import { NO_MAPPING } from '../../src/hubspot/to-company.ts';
import { UNKNOWN_PORTAL } from '../../src/portal/unknown-portal.ts';
import {
  batchOf,
  createTestClient,
  errorOf,
  guardNetwork,
  HUBSPOT,
  PORTAL,
} from './hubspot-double.ts';

guardNetwork();

const COMPANY = '/crm/objects/2026-09/companies/501';
const ASSOCIATIONS = '/crm/associations/2026-09/companies/contacts/batch/read';
const CONTACTS = '/crm/objects/2026-09/contacts/batch/read';
const ref = { portalId: PORTAL, companyId: '501' };

const hubspot = () => nock(HUBSPOT);
const unlabelled = { category: 'HUBSPOT_DEFINED', typeId: 280, label: null };
const primary = { category: 'HUBSPOT_DEFINED', typeId: 2, label: 'Primary' };
const labelled = (label: string) => ({ category: 'USER_DEFINED', typeId: 71, label });
const associate = (ids: readonly number[], after?: string) => ({
  from: { id: '501' },
  to: ids.map((toObjectId) => ({ toObjectId, associationTypes: [unlabelled] })),
  ...(after === undefined ? {} : { paging: { next: { after, link: 'https://hubspot.example' } } }),
});
const ASKED =
  'name,domain,hubspot_owner_id,hs_language,hs_country_code,industry,country,timezone,hs_parent_company_id,renews_on,total_revenue';
const mappingOf = () => Promise.resolve({ ...NO_MAPPING, renewalProperty: 'renews_on' });
const ids = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => from + index);
const idsIn = (body: unknown) =>
  (body as { inputs: Array<{ id: string }> }).inputs.map((input) => input.id);
const contact = (id: number | string, properties: Record<string, unknown> = {}) => ({
  id: String(id),
  properties: { email: `p${id}@fjordvik.example`, ...properties },
  archived: false,
});
/** Answers a batch read with a contact for each id that was asked for. */
const answerContacts = async (request: Request) =>
  batchOf(idsIn(await request.json()).map((id) => contact(id)));

describe('a company', () => {
  it('comes with its owner, its language and the mapped renewal date', async () => {
    hubspot()
      .get(COMPANY)
      .query({ properties: ASKED })
      .reply(200, {
        id: '501',
        properties: {
          name: 'Fjordvik Energi',
          domain: 'fjordvik.example',
          hubspot_owner_id: '31',
          hs_language: 'nb',
          country: 'Norway',
          renews_on: '2027-01-31',
        },
      });
    const crm = createCrm({
      client: createTestClient().client,
      mappingOf,
    });

    expect(await crm.getCompany(ref)).toEqual({
      portalId: PORTAL,
      companyId: '501',
      name: 'Fjordvik Energi',
      ownerId: '31',
      language: 'nb',
      renewalAt: new Date('2027-01-31T00:00:00Z'),
      timeZone: 'Europe/Oslo',
      profile: {
        segment: '',
        industry: '',
        country: 'Norway',
        value: null,
        parentId: null,
        customerSince: null,
        firstValueOn: null,
      },
    });
  });

  it('without a name is called by its domain, and what is not known is null', async () => {
    hubspot()
      .get(COMPANY)
      .query({ properties: ASKED.replace('renews_on,', '') })
      .reply(200, { id: 501, properties: { name: null, domain: 'fjordvik.example' } });

    const company = await createCrm({ client: createTestClient().client }).getCompany(ref);

    expect(company).toMatchObject({
      name: 'fjordvik.example',
      ownerId: null,
      language: null,
      renewalAt: null,
    });
  });

  it.each([
    ['of its own before its country’s', { hs_language: 'sv', hs_country_code: 'NO' }, 'sv'],
    ['of its country', { hs_country_code: 'NO' }, 'nb'],
    ['of its country in small letters', { hs_language: '', hs_country_code: 'at' }, 'de'],
    ['that is unknown where several are spoken', { hs_country_code: 'CH' }, null],
    ['that is unknown without both', {}, null],
  ])('has the language %s', async (_whose, properties, language) => {
    hubspot().get(COMPANY).query(true).reply(200, { id: '501', properties });
    const crm = createCrm({ client: createTestClient().client });
    expect((await crm.getCompany(ref)).language).toBe(language);
  });

  it.each([
    ['2027-01-31', '2027-01-31T00:00:00.000Z'],
    ['1801353600000', '2027-01-31T00:00:00.000Z'],
    ['2027-01-31T10:30:00Z', '2027-01-31T10:30:00.000Z'],
    ['soon', null],
    ['', null],
    [null, null],
  ])('renews on %j', async (value, expected) => {
    hubspot()
      .get(COMPANY)
      .query(true)
      .reply(200, { id: '501', properties: { renews_on: value } });
    const crm = createCrm({ client: createTestClient().client, mappingOf });

    const { renewalAt } = await crm.getCompany(ref);

    expect(renewalAt?.toISOString() ?? null).toBe(expected);
  });

  it('that the portal does not have is unknown', async () => {
    hubspot()
      .get(COMPANY)
      .query(true)
      .reply(404, errorOf('OBJECT_NOT_FOUND', 'resource not found'));

    const company = createCrm({ client: createTestClient().client }).getCompany(ref);

    await expect(company).rejects.toMatchObject({ code: 'company_unknown' });
  });

  it('that was merged is unknown under its former id, with words that tell where it went', async () => {
    hubspot()
      .get(COMPANY)
      .query(true)
      .reply(200, { id: '777', properties: { name: 'Fjordvik Energi' } });

    const company = createCrm({ client: createTestClient().client }).getCompany(ref);

    await expect(company).rejects.toMatchObject({
      code: 'company_unknown',
      message: 'This company became part of company 777 in HubSpot, so it has no radar of its own.',
      action: 'Open company 777 in HubSpot and go on from there.',
      details: { portalId: PORTAL, mergedInto: '777' },
    });
  });

  it.each(['..', '501/associations', '501?archived=true', 'search', ''])(
    'with the id %j is unknown without a call',
    async (companyId) => {
      const crm = createCrm({ client: createTestClient().client });

      await expect(crm.getCompany({ portalId: PORTAL, companyId })).rejects.toMatchObject({
        code: 'company_unknown',
      });
    },
  );
});

describe('the contacts of a company', () => {
  const listContacts = () => createCrm({ client: createTestClient().client }).listContacts(ref);

  it('300 of them cost 1 + 3 calls', async () => {
    const batches: string[][] = [];
    hubspot()
      .post(ASSOCIATIONS, { inputs: [{ id: '501' }] })
      .reply(200, batchOf([associate(ids(7001, 300))]))
      .post(CONTACTS)
      .times(3)
      .reply(200, async (request: Request) => {
        batches.push(idsIn(await request.clone().json()));
        return answerContacts(request);
      });

    const contacts = await listContacts();

    expect(contacts.map(({ contactId }) => contactId)).toEqual(ids(7001, 300).map(String));
    expect(batches.map((batch) => batch.length)).toEqual([100, 100, 100]);
  });

  it('600 of them are read page after page, 2 + 6 calls', async () => {
    hubspot()
      .post(ASSOCIATIONS, { inputs: [{ id: '501' }] })
      .reply(200, batchOf([associate(ids(1, 500), 'NTAw')]))
      .post(ASSOCIATIONS, { inputs: [{ id: '501', after: 'NTAw' }] })
      .reply(200, batchOf([associate(ids(501, 100))]))
      .post(CONTACTS)
      .times(6)
      .reply(200, answerContacts);

    expect(await listContacts()).toHaveLength(600);
  });

  it('pages that lead in a circle end', async () => {
    hubspot()
      .post(ASSOCIATIONS)
      .times(2)
      .reply(200, batchOf([associate([7001], 'NTAw')]));

    await expect(listContacts()).rejects.toMatchObject({ code: 'hubspot_unavailable' });
  });

  it('a company without contacts has none', async () => {
    const message = 'No contact is associated with company 501.';
    const subCategory = 'crm.associations.NO_ASSOCIATIONS_FOUND';
    hubspot()
      .post(ASSOCIATIONS)
      .reply(207, batchOf([], [errorOf('OBJECT_NOT_FOUND', message, { subCategory })]));

    expect(await listContacts()).toEqual([]);
  });

  it('one that was deleted between the two calls is left out', async () => {
    const missing = errorOf('OBJECT_NOT_FOUND', 'Could not get some CONTACT objects.', {
      context: { ids: ['7002'] },
    });
    hubspot()
      .post(ASSOCIATIONS)
      .reply(200, batchOf([associate([7001, 7002, 7003])]))
      .post(CONTACTS)
      .reply(207, batchOf([contact(7003), contact(7001)], [missing]));

    const contacts = await listContacts();

    expect(contacts.map(({ contactId }) => contactId)).toEqual(['7001', '7003']);
  });

  it.each([
    [207, batchOf([associate([7001])], [errorOf('INTERNAL_ERROR', 'Oops')])],
    [200, batchOf([associate([7001])], [errorOf('INTERNAL_ERROR', 'Oops')])],
    [200, { ...batchOf([associate([7001])]), numErrors: 1 }],
  ])('a part is not taken for the whole: %d %j', async (status, body) => {
    hubspot().post(ASSOCIATIONS).reply(status, body);

    await expect(listContacts()).rejects.toMatchObject({ code: 'hubspot_unavailable' });
  });

  it('each comes once, with all its labels but "Primary"', async () => {
    const to = [
      { toObjectId: 7001, associationTypes: [unlabelled, primary, labelled('Champion')] },
      { toObjectId: '7001', associationTypes: [labelled('Budget holder'), labelled('Champion')] },
      { toObjectId: '7002', associationTypes: [unlabelled] },
    ];
    hubspot()
      .post(ASSOCIATIONS)
      .reply(200, batchOf([{ from: { id: '501' }, to }]))
      .post(CONTACTS, (body) => idsIn(body).join() === '7001,7002')
      .reply(200, answerContacts);

    const contacts = await listContacts();

    expect(contacts.map(({ contactId, labels }) => [contactId, labels])).toEqual([
      ['7001', ['Champion', 'Budget holder']],
      ['7002', []],
    ]);
  });

  it('come with the property that tells the group, where one is mapped', async () => {
    const asked: unknown[] = [];
    hubspot()
      .post(ASSOCIATIONS)
      .reply(200, batchOf([associate([7001])]))
      .post(CONTACTS, (body) => {
        asked.push((body as { properties: unknown }).properties);
        return true;
      })
      .reply(200, batchOf([contact(7001, { department: ' Finance;Legal ' })]));
    const groupPropertyOf = () => Promise.resolve('department');
    const crm = createCrm({ client: createTestClient().client, groupPropertyOf });

    expect(await crm.listContacts(ref)).toMatchObject([{ groupValue: 'Finance;Legal' }]);
    expect(asked).toEqual([expect.arrayContaining(['email', 'department'])]);
  });

  it('come with everything that decides about an invitation', async () => {
    hubspot()
      .post(ASSOCIATIONS)
      .reply(200, batchOf([associate([7001, 7002])]))
      .post(CONTACTS)
      .reply(
        200,
        batchOf([
          contact(7001, {
            email: ' ada@fjordvik.example ',
            firstname: 'Ada',
            lastname: 'Lindqvist',
            jobtitle: 'CFO',
            hs_language: 'sv-se',
            hs_buying_role: 'DECISION_MAKER;BUDGET_HOLDER',
            hs_email_optout: 'true',
            hs_email_hard_bounce_reason_enum: 'UNKNOWN_USER',
          }),
          contact(7002, { email: null, hs_email_optout: 'false', hs_email_bounce: '2' }),
        ]),
      );

    expect(await listContacts()).toEqual([
      {
        portalId: PORTAL,
        contactId: '7001',
        email: 'ada@fjordvik.example',
        firstName: 'Ada',
        lastName: 'Lindqvist',
        language: 'sv-se',
        buyingRoles: ['DECISION_MAKER', 'BUDGET_HOLDER'],
        jobTitle: 'CFO',
        groupValue: '',
        labels: [],
        optedOut: true,
        bounced: true,
        hasLeft: false,
        hasLegalBasis: false,
        timeZone: null,
      },
      {
        portalId: PORTAL,
        contactId: '7002',
        email: '',
        firstName: '',
        lastName: '',
        language: null,
        buyingRoles: [],
        jobTitle: '',
        groupValue: '',
        labels: [],
        optedOut: false,
        bounced: false,
        hasLeft: false,
        hasLegalBasis: false,
        timeZone: null,
      },
    ]);
  });
});

describe('the owners of a portal', () => {
  it('are read page after page', async () => {
    const owner = { id: '31', email: 'kim@radar.example', firstName: 'Kim', lastName: 'Vestby' };
    hubspot()
      .get('/crm/owners/2026-09')
      .query({ limit: '100' })
      .reply(200, { results: [owner], paging: { next: { after: 'MQ' } } })
      .get('/crm/owners/2026-09')
      .query({ limit: '100', after: 'MQ' })
      .reply(200, { results: [{ id: 32, email: null, type: 'PERSON' }] });

    expect(await createCrm({ client: createTestClient().client }).listOwners(PORTAL)).toEqual([
      { ownerId: '31', email: 'kim@radar.example', firstName: 'Kim', lastName: 'Vestby' },
      { ownerId: '32', email: '', firstName: '', lastName: '' },
    ]);
  });
});

describe('the account of a token', () => {
  it('names the portal, its time zone, its currency and its address', async () => {
    hubspot().get('/account-info/2026-09/details').reply(200, {
      portalId: PORTAL,
      accountType: 'STANDARD',
      timeZone: 'Europe/Copenhagen',
      companyCurrency: 'DKK',
      additionalCurrencies: [],
      utcOffset: '+01:00',
      uiDomain: 'app-eu1.hubspot.example',
    });

    expect(await getAccount({ client: createTestClient().client }, UNKNOWN_PORTAL)).toEqual({
      portalId: PORTAL,
      timeZone: 'Europe/Copenhagen',
      currency: 'DKK',
      uiDomain: 'app-eu1.hubspot.example',
    });
  });
});
