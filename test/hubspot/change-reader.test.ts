import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { createChangeReader } from '../../src/hubspot/change-reader.ts';
import { NO_MAPPING } from '../../src/hubspot/to-company.ts';
import {
  batchOf,
  createTestClient,
  errorOf,
  guardNetwork,
  HUBSPOT,
  PORTAL,
} from './hubspot-double.ts';

guardNetwork();

const OBJECTS = '/crm/objects/2026-09';
const hubspot = () => nock(HUBSPOT);
const reader = (renewalProperty = '') =>
  createChangeReader({
    client: createTestClient().client,
    mappingOf: () => Promise.resolve({ ...NO_MAPPING, renewalProperty }),
  });
const idsOf = (body: unknown) =>
  (body as { inputs: Array<{ id: string }> }).inputs.map(({ id }) => id);
const company = (id: string, properties: object = {}) => ({
  id,
  properties: { name: `Company of ${id}`, ...properties },
});
const missing = (...ids: string[]) =>
  errorOf('OBJECT_NOT_FOUND', 'Could not get some COMPANY objects.', { context: { ids } });

describe('reading companies anew', () => {
  it('tells what became of each, in the given order', async () => {
    hubspot()
      .post(`${OBJECTS}/companies/batch/read`, {
        inputs: [{ id: '501' }, { id: '502' }, { id: '503' }],
        properties: [
          'name',
          'domain',
          'hubspot_owner_id',
          'hs_language',
          'hs_country_code',
          'industry',
          'country',
          'timezone',
          'hs_parent_company_id',
          'contract_end',
          'total_revenue',
          'hs_merged_object_ids',
        ],
        propertiesWithHistory: [],
      })
      .reply(
        207,
        batchOf(
          [
            company('777', { hs_merged_object_ids: '502' }),
            company('501', {
              hubspot_owner_id: '31',
              contract_end: '2027-01-31',
              hs_language: null,
            }),
          ],
          [missing('503')],
        ),
      );

    expect(await reader('contract_end').readCompanies(PORTAL, ['501', '502', '503'])).toEqual([
      {
        recordId: '501',
        fate: 'found',
        record: {
          portalId: PORTAL,
          companyId: '501',
          name: 'Company of 501',
          ownerId: '31',
          language: null,
          renewalAt: new Date('2027-01-31'),
          timeZone: null,
          profile: {
            segment: '',
            industry: '',
            country: '',
            value: null,
            parentId: null,
            customerSince: null,
            firstValueOn: null,
          },
        },
      },
      { recordId: '502', fate: 'merged', into: '777' },
      { recordId: '503', fate: 'gone' },
    ]);
  });

  it('costs one call per 100', async () => {
    const sizes: number[] = [];
    hubspot()
      .post(`${OBJECTS}/companies/batch/read`)
      .times(3)
      .reply(200, async (request: Request) => {
        const ids = idsOf(await request.json());
        sizes.push(ids.length);
        return batchOf(ids.map((id) => company(id)));
      });
    const ids = Array.from({ length: 250 }, (_, index) => String(501 + index));

    const fates = await reader().readCompanies(PORTAL, ids);

    expect(sizes).toEqual([100, 100, 50]);
    expect(fates.map(({ recordId }) => recordId)).toEqual(ids);
    expect(fates.every(({ fate }) => fate === 'found')).toBe(true);
  });

  it('asks for a record once and for no id that is not one', async () => {
    hubspot()
      .post(`${OBJECTS}/companies/batch/read`, (body) => idsOf(body).join() === '501')
      .reply(200, batchOf([company('501')]));

    const fates = await reader().readCompanies(PORTAL, ['501', '../owners', '501']);

    expect(fates.map(({ fate }) => fate)).toEqual(['found', 'gone', 'found']);
  });

  it('costs nothing for none', async () => {
    expect(await reader().readCompanies(PORTAL, [])).toEqual([]);
  });

  it.each([
    ['found after all', 200, company('501'), { fate: 'found' }],
    ['merged', 200, company('777'), { fate: 'merged', into: '777' }],
    ['gone', 404, errorOf('OBJECT_NOT_FOUND', 'resource not found'), { fate: 'gone' }],
  ])('reads one alone that the batch says nothing of: %s', async (_, status, body, fate) => {
    hubspot()
      .post(`${OBJECTS}/companies/batch/read`)
      .reply(200, batchOf([]))
      .get(`${OBJECTS}/companies/501`)
      .query(true)
      .reply(status, body);

    expect(await reader().readCompanies(PORTAL, ['501'])).toMatchObject([
      { recordId: '501', ...fate },
    ]);
  });

  it('calls none gone when HubSpot has a problem of its own', async () => {
    hubspot()
      .post(`${OBJECTS}/companies/batch/read`)
      .reply(207, batchOf([], [errorOf('INTERNAL_ERROR', 'Oops')]));

    await expect(reader().readCompanies(PORTAL, ['501'])).rejects.toMatchObject({
      code: 'hubspot_unavailable',
    });
  });
});

describe('reading contacts anew', () => {
  it('tells their address and whether they want mail', async () => {
    hubspot()
      .post(`${OBJECTS}/contacts/batch/read`, {
        inputs: [{ id: '7001' }, { id: '7002' }, { id: '7003' }],
        properties: ['email', 'hs_email_optout', 'hs_merged_object_ids'],
        propertiesWithHistory: [],
      })
      .reply(
        200,
        batchOf([
          { id: '7001', properties: { email: ' ada@fjordvik.example ', hs_email_optout: 'true' } },
          { id: '7002', properties: { email: null } },
          { id: '7009', properties: { hs_merged_object_ids: '6001;7003' } },
        ]),
      );

    expect(await reader().readContacts(PORTAL, ['7001', '7002', '7003'])).toEqual([
      {
        recordId: '7001',
        fate: 'found',
        record: { contactId: '7001', email: 'ada@fjordvik.example', optedOut: true },
      },
      {
        recordId: '7002',
        fate: 'found',
        record: { contactId: '7002', email: '', optedOut: false },
      },
      { recordId: '7003', fate: 'merged', into: '7009' },
    ]);
  });
});

describe('the companies of changed records', () => {
  const PATH = '/crm/associations/2026-09/deals/companies/batch/read';
  const page = (id: string, to: readonly number[], after?: string) => ({
    from: { id },
    to: to.map((toObjectId) => ({ toObjectId, associationTypes: [] })),
    ...(after ? { paging: { next: { after } } } : {}),
  });
  const none = (id: string) =>
    errorOf('OBJECT_NOT_FOUND', `No company is associated with deal ${id}.`, {
      subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
      context: { fromObjectId: [id] },
    });
  const listCompaniesOf = (ids: readonly string[]) =>
    reader().listCompaniesOf(PORTAL, 'deals', ids);

  it('come by record; a record without one is left out', async () => {
    hubspot()
      .post(PATH, { inputs: [{ id: '91' }, { id: '92' }, { id: '93' }] })
      .reply(207, batchOf([page('91', [501, 502]), page('93', [])], [none('92')]));

    expect(await listCompaniesOf(['91', '92', '93', '91'])).toEqual(
      new Map([['91', ['501', '502']]]),
    );
  });

  it('cost one call per 1,000 records', async () => {
    const sizes: number[] = [];
    hubspot()
      .post(PATH)
      .twice()
      .reply(200, async (request: Request) => {
        const ids = idsOf(await request.json());
        sizes.push(ids.length);
        return batchOf(ids.map((id) => page(id, [501])));
      });

    const companies = await listCompaniesOf(
      Array.from({ length: 1_001 }, (_, index) => String(1 + index)),
    );

    expect(sizes).toEqual([1_000, 1]);
    expect(companies.size).toBe(1_001);
  });

  it('are read page after page where a record has many', async () => {
    hubspot()
      .post(PATH, { inputs: [{ id: '91' }, { id: '92' }] })
      .reply(200, batchOf([page('91', [501], 'p2'), page('92', [503])]))
      .post(PATH, { inputs: [{ id: '91' }] })
      .reply(200, batchOf([page('91', [501], 'p2')]))
      .post(PATH, { inputs: [{ id: '91', after: 'p2' }] })
      .reply(200, batchOf([page('91', [502])]));

    expect(await listCompaniesOf(['91', '92'])).toEqual(
      new Map([
        ['91', ['501', '502']],
        ['92', ['503']],
      ]),
    );
  });

  it('name the scopes that nobody granted', async () => {
    const errors = [
      {
        message: 'One or more of the following scopes are required.',
        context: { requiredGranularScopes: ['crm.objects.deals.read'] },
      },
    ];
    hubspot()
      .post(PATH)
      .reply(403, errorOf('MISSING_SCOPES', 'This app lacks scopes.', { errors }));

    await expect(listCompaniesOf(['91'])).rejects.toMatchObject({
      code: 'hubspot_refused',
      details: { scopes: ['crm.objects.deals.read'] },
    });
  });
});
