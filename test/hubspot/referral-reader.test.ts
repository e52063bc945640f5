import nock from 'nock';
import { expect, it } from 'vitest';
import { createReferralReader } from '../../src/hubspot/referral-reader.ts';
import { createTestClient, guardNetwork, HUBSPOT, PORTAL } from './hubspot-double.ts';

guardNetwork();

const PATH = '/crm/objects/2026-09/deals/search';
const reader = () => createReferralReader({ client: createTestClient().client });
const deal = (id: number, referred: string | null = '7001') => ({
  id: String(id),
  properties: { referred_by: referred },
});
const searchAfter = (id: string) => ({
  filterGroups: [
    {
      filters: [
        { propertyName: 'referred_by', operator: 'HAS_PROPERTY' },
        { propertyName: 'hs_is_closed_won', operator: 'EQ', value: 'true' },
        { propertyName: 'hs_object_id', operator: 'GT', value: id },
      ],
    },
  ],
  sorts: [{ propertyName: 'hs_object_id', direction: 'ASCENDING' }],
  properties: ['referred_by'],
  limit: 200,
});

it('finds won deals that name a referrer, page by page by their ids', async () => {
  const first = Array.from({ length: 200 }, (_, index) => deal(index + 1));
  nock(HUBSPOT).post(PATH, searchAfter('0')).reply(200, { total: 201, results: first });
  nock(HUBSPOT)
    .post(PATH, searchAfter('200'))
    .reply(200, { total: 1, results: [deal(300, ' ida@nordlys.example '), deal(301, null)] });
  const deals = await reader().listWon(PORTAL, 'referred_by');
  expect(deals).toHaveLength(201);
  expect(deals.at(-1)).toEqual({ dealId: '300', referrer: 'ida@nordlys.example' });
});

it('finds none where none is', async () => {
  nock(HUBSPOT).post(PATH).reply(200, { total: 0, results: [] });
  expect(await reader().listWon(PORTAL, 'referred_by')).toEqual([]);
});
