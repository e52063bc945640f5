import { describe, expect, it } from 'vitest';
import { AppError } from '../../../src/lib/errors.ts';
import { countReferrals } from '../../../src/portfolio/promoters/count-referrals.ts';
import { decideAsking } from '../../../src/portfolio/promoters/decide-asking.ts';
import type { Promoter } from '../../../src/portfolio/promoters/ports.ts';
import { watchReferrals } from '../../../src/portfolio/promoters/watch-referrals.ts';
import type { WatchReferralsDeps } from '../../../src/portfolio/promoters/watch-referrals.ts';
import { createMemoryLog } from '../../support/memory-log.ts';

const TODAY = '2026-11-03';

const person = (part: Partial<Promoter> = {}): Promoter => ({
  ...{ contactId: '7001', name: 'Ida Berg', companyId: '501', companyName: 'Nordlys' },
  ...{ advocacy: 'promoter_to_ask', answeredOn: '2026-10-01', referralsWon: 0 },
  ...{ restUntil: null, optedOut: false, bounced: false, hasLeft: false, isFragile: false },
  ...part,
});

describe('asking somebody for a recommendation', () => {
  it.each<[string, Partial<Promoter>, ReturnType<typeof decideAsking>]>([
    ['a promoter', {}, null],
    ['one who has done it before', { advocacy: 'true_promoter' }, 'recommended'],
    ['one whose rest ends today', { restUntil: TODAY }, null],
    ['one who rests until tomorrow', { restUntil: '2026-11-04' }, 'rests'],
    ['one who opted out', { optedOut: true, bounced: true }, 'optedOut'],
    ['one whose mail bounces', { bounced: true, isFragile: true }, 'bounced'],
    ['one who has left', { hasLeft: true, optedOut: true }, 'left'],
    ['one at a customer at risk', { isFragile: true, restUntil: '2027-01-01' }, 'fragile'],
    ['a passive person', { advocacy: 'passive' }, 'notPromoter'],
    ['somebody who never answered', { advocacy: null }, 'notPromoter'],
  ])('%s', (_who, part, expected) => {
    expect(decideAsking(person(part), TODAY)).toBe(expected);
  });
});

it('counts each deal of a known referrer once, whatever the name is written like', () => {
  const deals = [
    { dealId: '1', referrer: '7001' },
    { dealId: '2', referrer: 'ida@nordlys.example' },
    { dealId: '3', referrer: 'a friend' },
  ];
  const contacts = new Map([
    ['7001', '7001'],
    ['ida@nordlys.example', '7001'],
  ]);
  expect([...countReferrals(deals, contacts)]).toEqual([['7001', 2]]);
});

describe('the night’s count of referrals', () => {
  const run = async (part: {
    property?: string;
    before?: string[];
    list?: () => Promise<Array<{ dealId: string; referrer: string }>>;
  }) => {
    const wanted: Record<string, string> = {};
    const log = createMemoryLog();
    const stores = {
      records: {
        wantAll: (wishes: ReadonlyArray<{ recordId: string; properties: object }>) => {
          for (const { recordId, properties } of wishes) {
            wanted[recordId] = (properties as Record<string, string>)['radar_referrals_won'] ?? '';
          }
          return Promise.resolve();
        },
      },
      jobs: { enqueue: () => Promise.resolve() },
    };
    const deps: WatchReferralsDeps = {
      storage: {
        settings: {
          getCurrent: () =>
            Promise.resolve({ settings: { referrerProperty: part.property ?? 'referred_by' } }),
        },
        promoters: {
          listReferrers: () => Promise.resolve(part.before ?? []),
          findContacts: (_portalId, names) => Promise.resolve(new Map(names.map((n) => [n, n]))),
        },
        transaction: (work) => work(stores),
      },
      referrals: { listWon: part.list ?? (() => Promise.resolve([])) },
      log: log.log,
    };
    await watchReferrals(deps, 1);
    return wanted;
  };

  it('shows the number on the contact, and takes it back from those who brought none', async () => {
    const list = () => Promise.resolve([{ dealId: '1', referrer: '7001' }]);
    expect(await run({ before: ['7002'], list })).toEqual({ '7001': '1', '7002': '0' });
  });

  it('asks nothing where no property is mapped, and takes all numbers back', async () => {
    const list = () => Promise.reject(new Error('Nobody may ask.'));
    expect(await run({ property: '', before: ['7001'], list })).toEqual({ '7001': '0' });
  });

  it('leaves everything as it is where the account does not let Radar read deals', async () => {
    const list = () => Promise.reject(new AppError('hubspot_refused', 'No.'));
    expect(await run({ before: ['7001'], list })).toEqual({});
  });

  it('fails while HubSpot is away, so that it is tried again', async () => {
    const list = () => Promise.reject(new AppError('hubspot_unavailable', 'No.'));
    await expect(run({ list })).rejects.toMatchObject({ code: 'hubspot_unavailable' });
  });
});
