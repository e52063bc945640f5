import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { createBehaviourReader } from '../../src/hubspot/behaviour-reader.ts';
import { createLog } from '../../src/lib/log.ts';
import { defaultPortalSettings } from '../../src/survey/settings.ts';
import type { PortalSettings } from '../../src/survey/settings.ts';
import {
  batchOf,
  createTestClient,
  errorOf,
  guardNetwork,
  HUBSPOT,
  PORTAL,
} from './hubspot-double.ts';

guardNetwork();

const SETTINGS: PortalSettings = {
  ...defaultPortalSettings,
  renewalProperty: 'renewal_date',
  usageProperty: 'logins',
  paymentProperty: 'overdue_since',
  noticeProperty: 'cancelled',
};

/** The surveys know whose it is. */
const KNOWN = 'Ida@nordlys.example';

function createReader(settings = SETTINGS) {
  return createBehaviourReader({
    client: createTestClient().client,
    settingsOf: () => Promise.resolve(settings),
    contactsOf: (_portalId, addresses) =>
      Promise.resolve(
        new Map(addresses.flatMap((address) => (address === KNOWN ? [[address, '7009']] : []))),
      ),
    log: createLog('silent'),
  });
}

const record = (id: string, properties: Record<string, string | null>) => ({ id, properties });

/** The body that the reader sends, matched by what it must contain. */
interface Body {
  readonly inputs: readonly unknown[];
  readonly properties: readonly string[];
}

function answerRecords(
  object: string,
  results: unknown[],
  matches: (body: Body) => boolean = () => true,
) {
  nock(HUBSPOT)
    .post(`/crm/objects/2026-09/${object}/batch/read`, (body) => matches(body as Body))
    .reply(200, batchOf(results));
}

function answerAssociations(
  object: string,
  pairs: Record<string, ReadonlyArray<readonly [string, string?]>>,
) {
  nock(HUBSPOT)
    .post(`/crm/associations/2026-09/companies/${object}/batch/read`)
    .reply(
      200,
      batchOf(
        Object.entries(pairs).map(([id, to]) => ({
          from: { id },
          to: to.map(([toObjectId, label]) => ({
            toObjectId: Number(toObjectId),
            associationTypes: [{ category: 'HUBSPOT_DEFINED', typeId: 1, label: label ?? null }],
          })),
        })),
      ),
    );
}

const COMPANY = record('501', {
  name: 'Nordlys',
  lifecyclestage: 'customer',
  createdate: '2024-01-05T10:00:00Z',
  hs_sales_email_last_replied: '2026-11-01T10:00:00Z',
  renewal_date: '2027-02-01',
  logins: '12.5',
  overdue_since: '2026-10-30',
  cancelled: 'true',
});

describe('reading behaviour', () => {
  it.each([
    ['a record id', '7001', '7001'],
    ['an address of somebody known', ` ${KNOWN} `, '7009'],
    ['an address of a stranger', 'who@else.example', ''],
    ['other words', 'a friend', ''],
    ['nothing', null, ''],
  ])('tells who brought a deal by %s, as an id or not at all', async (_what, named, referrer) => {
    answerRecords('companies', [COMPANY]);
    answerAssociations('deals', { 501: [['9001']] });
    for (const object of ['tickets', 'meetings', 'contacts']) answerAssociations(object, {});
    answerRecords(
      'deals',
      [record('9001', { createdate: '2026-01-01T00:00:00Z', referred_by: named })],
      ({ properties }) => properties.includes('referred_by'),
    );
    const reader = createReader({ ...SETTINGS, referrerProperty: 'referred_by' });
    const [found] = await reader.read(PORTAL, ['501']);
    expect(found?.deals?.map((deal) => deal.referrer)).toEqual([referrer]);
  });

  it('reads each kind of record by batches, and tells what they say', async () => {
    answerRecords('companies', [COMPANY]);
    answerAssociations('tickets', { 501: [['8001'], ['8001', 'Primary'], ['8002']] });
    answerAssociations('deals', { 501: [['9001'], ['9002'], ['9003']] });
    answerAssociations('meetings', { 501: [['6001']] });
    answerAssociations('contacts', { 501: [['7001', 'Executive sponsor'], ['7002'], ['7003']] });
    answerRecords('tickets', [
      record('8001', {
        createdate: '2026-11-02T10:00:00Z',
        closed_date: '2026-11-03T10:00:00Z',
        hs_ticket_reopened_at: '2026-11-04T10:00:00Z',
        hs_ticket_category: 'COMPLAINT',
      }),
      record('8002', { createdate: '2026-11-02T10:00:00Z', closed_date: '2026-11-05T10:00:00Z' }),
    ]);
    answerRecords('deals', [
      record('9001', {
        createdate: '2026-01-01T00:00:00Z',
        closedate: '2026-12-01T00:00:00Z',
        dealstage: 'x',
      }),
      record('9002', {
        createdate: '2026-01-01T00:00:00Z',
        dealstage: 'y',
        hs_is_closed: 'true',
        hs_is_closed_won: 'true',
      }),
      record('9003', { createdate: '2026-01-01T00:00:00Z', dealstage: 'closedlost' }),
    ]);
    answerRecords('meetings', [
      record('6001', {
        hs_meeting_start_time: '2026-11-06T10:00:00Z',
        hs_meeting_outcome: 'CANCELED',
        hs_lastmodifieddate: '2026-11-05T10:00:00Z',
      }),
    ]);
    answerRecords(
      'contacts',
      [
        record('7001', { email: 'a@x.example' }),
        record('7002', {
          hs_buying_role: 'CHAMPION',
          hs_email_optout: 'true',
          hs_merged_object_ids: '6999',
        }),
        record('7003', {}),
      ],
      ({ properties }) => properties.length > 0,
    );
    answerRecords(
      'contacts',
      [
        {
          id: '7002',
          properties: {},
          propertiesWithHistory: {
            hs_email_optout: [
              { value: 'true', timestamp: '2026-11-07T10:00:00Z' },
              { value: 'true', timestamp: '2026-11-06T10:00:00Z' },
              { value: 'false', timestamp: '2026-11-01T10:00:00Z' },
              { value: 'true', timestamp: '2026-10-01T10:00:00Z' },
            ],
          },
        },
      ],
      ({ inputs, properties }) => properties.length === 0 && inputs.length === 1,
    );

    const [found] = await createReader().read(PORTAL, ['501']);
    expect(found).toMatchObject({
      company: { companyId: '501', renewalAt: new Date('2027-02-01') },
      isCustomer: true,
      repliedAt: new Date('2026-11-01T10:00:00Z'),
      overdueSince: new Date('2026-10-30'),
      notice: { since: null },
      usage: 12.5,
      tickets: [
        {
          id: '8001',
          closedAt: null,
          reopenedAt: new Date('2026-11-04T10:00:00Z'),
          category: 'COMPLAINT',
        },
        { id: '8002', closedAt: new Date('2026-11-05T10:00:00Z'), reopenedAt: null, category: '' },
      ],
      deals: [{ state: 'open' }, { state: 'won' }, { state: 'lost' }],
      meetings: [{ outcome: 'cancelled', changedAt: new Date('2026-11-05T10:00:00Z') }],
      people: [
        { id: '7001', role: 'decision_maker', optedOutAt: null },
        {
          id: '7002',
          role: 'champion',
          mergedIds: ['6999'],
          optedOutAt: new Date('2026-11-06T10:00:00Z'),
        },
        { id: '7003', role: null },
      ],
    });
  });

  it('knows nothing of what the account keeps from it', async () => {
    answerRecords('companies', [record('501', { name: 'A' })]);
    for (const object of ['deals', 'meetings', 'contacts']) answerAssociations(object, {});
    nock(HUBSPOT)
      .post('/crm/associations/2026-09/companies/tickets/batch/read')
      .reply(
        403,
        errorOf('MISSING_SCOPES', 'No.', {
          errors: [{ message: 'No.', context: { requiredGranularScopes: ['tickets'] } }],
        }),
      );
    const [found] = await createReader().read(PORTAL, ['501']);
    expect(found).toMatchObject({
      isCustomer: false,
      tickets: null,
      deals: [],
      overdueSince: null,
      notice: null,
      usage: null,
    });
  });

  it.each([
    ['', null],
    ['false', null],
    ['No', null],
    ['true', { since: null }],
    ['In writing', { since: null }],
    ['2026-11-01', { since: new Date('2026-11-01') }],
  ])('takes "%s" in the mapped property as notice: %j', async (cancelled, notice) => {
    answerRecords('companies', [record('501', { cancelled })]);
    for (const object of ['tickets', 'deals', 'meetings', 'contacts'])
      answerAssociations(object, {});
    const [found] = await createReader().read(PORTAL, ['501']);
    expect(found?.notice).toEqual(notice);
  });

  it('leaves out a company that HubSpot has under another id', async () => {
    answerRecords('companies', [record('502', {})]);
    for (const object of ['tickets', 'deals', 'meetings', 'contacts'])
      answerAssociations(object, {});
    expect(await createReader().read(PORTAL, ['501'])).toEqual([]);
  });

  it('lists the customers among the companies, page by page', async () => {
    nock(HUBSPOT)
      .get('/crm/objects/2026-09/companies')
      .query({ limit: '100', properties: 'lifecyclestage' })
      .reply(200, {
        results: [
          record('1', { lifecyclestage: 'lead' }),
          record('2', { lifecyclestage: 'customer' }),
        ],
        paging: { next: { after: '3' } },
      });
    nock(HUBSPOT)
      .get('/crm/objects/2026-09/companies')
      .query({ limit: '100', properties: 'lifecyclestage', after: '3' })
      .reply(200, { results: [record('3', { lifecyclestage: 'evangelist' })] });
    const reader = createReader();
    expect(await reader.listCustomers(PORTAL, undefined)).toEqual({
      companyIds: ['2'],
      after: '3',
    });
    expect(await reader.listCustomers(PORTAL, '3')).toEqual({
      companyIds: ['3'],
      after: undefined,
    });
  });
});
