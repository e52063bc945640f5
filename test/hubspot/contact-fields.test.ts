import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { createContactFields } from '../../src/hubspot/contact-fields.ts';
import { createTestClient, guardNetwork, HUBSPOT, PORTAL } from './hubspot-double.ts';

guardNetwork();

const PROPERTIES = '/crm/properties/2026-09/contacts';
const LABELS = '/crm/associations/2026-09/companies/contacts/labels';
const fields = () => createContactFields({ client: createTestClient().client });
const property = (name: string, others: object = {}) => ({
  name,
  label: `The ${name}`,
  type: 'string',
  fieldType: 'text',
  groupName: 'contactinformation',
  ...others,
});
const option = (value: string, others: object = {}) => ({ value, label: `Is ${value}`, ...others });

describe('the contact properties that can tell a group', () => {
  it('are texts and choices, by label, with what can be chosen', async () => {
    const options = [option('fin'), option('old', { hidden: true })];
    nock(HUBSPOT)
      .get(PROPERTIES)
      .reply(200, {
        results: [
          property('team'),
          property('area', { type: 'enumeration', options }),
          property('age', { type: 'number' }),
          property('secret', { hidden: true }),
          property('gone', { archived: true }),
          property('radar_group', { groupName: 'radar' }),
        ],
      });
    expect(await fields().listProperties(PORTAL)).toEqual([
      { name: 'area', label: 'The area', options: [{ value: 'fin', label: 'Is fin' }] },
      { name: 'team', label: 'The team', options: [] },
    ]);
  });

  it('offer nothing to choose from a list that is too long', async () => {
    const options = Array.from({ length: 101 }, (_, index) => option(`zone${index}`));
    nock(HUBSPOT)
      .get(PROPERTIES)
      .reply(200, { results: [property('zone', { type: 'enumeration', options })] });
    expect(await fields().listProperties(PORTAL)).toMatchObject([{ name: 'zone', options: [] }]);
  });
});

describe('the labels of the association', () => {
  it('come once each, without HubSpot’s own', async () => {
    const labels = [null, 'Primary', 'Champion', 'Billing', 'Champion'];
    nock(HUBSPOT)
      .get(LABELS)
      .reply(200, { results: labels.map((label, typeId) => ({ label, typeId })) });
    expect(await fields().listLabels(PORTAL)).toEqual(['Billing', 'Champion']);
  });

  it('that HubSpot does not tell are an expected failure', async () => {
    nock(HUBSPOT).get(LABELS).times(10).reply(503, {});
    await expect(fields().listLabels(PORTAL)).rejects.toMatchObject({
      code: 'hubspot_unavailable',
    });
    nock.cleanAll();
  });
});
