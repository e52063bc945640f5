import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decideAsking } from '../../src/portfolio/promoters/decide-asking.ts';
import type { PROMOTER_STEPS } from '../../src/portfolio/promoters/ports.ts';
import { NO_FACTS } from '../../src/churn/signals/facts.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { buildInvitation, buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildCompany } from './samples.ts';

const NOW = new Date('2026-11-03T10:00:00Z');
const SPAN = { since: '2025-11-03', today: '2026-11-03' };

/** Id, advocacy, last answer, deals, rest, fragile. */
const SAMPLE = [
  ['1', 'true_promoter', '2026-10-01', '2', '', ''],
  ['2', 'promoter_to_ask', '2026-10-01', '', '2026-11-03', ''],
  ['3', 'promoter_to_ask', '2026-10-01', '', '2026-11-04', ''],
  ['4', 'promoter_to_ask', '2026-10-01', '', '', 'true'],
  ['5', 'promoter_to_ask', '2026-10-01', '', '', ''],
  ['6', 'promoter_to_ask', '2026-10-01', '', '', ''],
  ['7', 'promoter_to_ask', '2026-10-01', '', '', ''],
  ['8', 'unexpected_advocate', '2026-10-01', '', '', ''],
  ['9', 'passive', '2026-10-01', '', '', ''],
  ['10', 'true_promoter', '2025-10-01', '', '', ''],
  ['11', '', '', '1', '', ''],
  ['12', 'true_promoter', '2025-10-01', '3', '', ''],
  ['13', 'promoter_to_ask', '2026-10-01', '0', '', ''],
] as const;

describe.each(await databases())('the promoters on %s', (kind) => {
  let opened: TestStorage;
  let storage: Storage;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
    storage = opened.storage;
    await storage.companies.save(buildCompany({ companyId: '501', name: 'Nordlys' }));
    await storage.records.want(
      { portalId: 1, objectType: 'companies', recordId: '501' },
      { radar_churn_risk: 'low' },
    );
    await storage.waves.insert(buildWave({ companyId: '501' }));
    await storage.invitations.insertAll(
      SAMPLE.map(([personId]) =>
        buildInvitation({
          ...{ invitationId: `inv_${personId}`, linkHash: personId, personId, companyId: '501' },
          ...{ email: `P${personId}@Nordlys.example`, firstName: 'Person', lastName: personId },
        }),
      ),
    );
    for (const [recordId, advocacy, answered, deals, rest, fragile] of SAMPLE) {
      await storage.records.want(
        { portalId: 1, objectType: 'contacts', recordId },
        {
          radar_advocacy: advocacy,
          radar_last_answered_on: answered,
          radar_referrals_won: deals,
          radar_rest_until: rest,
          radar_fragile_fan: fragile,
        },
      );
    }
    await storage.contactStates.setSurveyOptOut(1, '5', true);
    const fact = { role: null, since: NOW, leftAt: null, bouncedAt: null, optedOutAt: null };
    const people = [
      { ...fact, id: '6', leftAt: NOW },
      { ...fact, id: '7', optedOutAt: NOW },
    ];
    await storage.behaviour.save(
      { portalId: 1, companyId: '501' },
      { ...NO_FACTS, people },
      { at: NOW, asked: 1 },
    );
  });
  afterAll(() => opened.close());

  const list = async (step: (typeof PROMOTER_STEPS)[number], offset = 0, limit = 50) =>
    storage.promoters.list(1, step, { ...SPAN, offset, limit });

  it.each([
    ['ask', '13 2'],
    ['would', '1 13 2 3 4 5 6 7'],
    ['did', '1 8'],
    ['won', '1 11 12'],
  ] as const)('%s are these, and as many are counted', async (step, ids) => {
    const people = await list(step);
    expect(people.map(({ contactId }) => contactId).join(' ')).toBe(ids);
    expect((await storage.promoters.count(1, SPAN))[step]).toBe(people.length);
  });

  it('counts the deals, also of people who never answered or long ago', async () => {
    expect((await storage.promoters.count(1, SPAN)).deals).toBe(6);
  });

  it('finds for asking exactly whom the rule lets be asked and who did not recommend yet', async () => {
    const would = await list('would');
    const free = would.filter(
      (person) =>
        decideAsking(person, SPAN.today) === null && person.advocacy === 'promoter_to_ask',
    );
    expect((await list('ask')).map(({ contactId }) => contactId)).toEqual(
      free.map(({ contactId }) => contactId),
    );
  });

  it('tells who it is and where they work', async () => {
    const [person] = await list('did');
    expect(person).toEqual({
      ...{ contactId: '1', name: 'Person 1', companyId: '501', companyName: 'Nordlys' },
      ...{ advocacy: 'true_promoter', answeredOn: '2026-10-01', referralsWon: 2 },
      ...{ restUntil: null, optedOut: false, bounced: false, hasLeft: false, isFragile: false },
    });
    expect(await list('won', 1, 1)).toMatchObject([{ contactId: '11', advocacy: null }]);
  });

  it('finds a referrer by id and by address, and nobody whom the surveys do not know', async () => {
    const names = ['7', 'p3@nordlys.EXAMPLE', ' 8 ', 'p3', '999', '', "' or true --"];
    expect([...(await storage.promoters.findContacts(1, names))].sort()).toEqual([
      [' 8 ', '8'],
      ['7', '7'],
      ['p3@nordlys.EXAMPLE', '3'],
    ]);
    expect([...(await storage.promoters.findContacts(2, names))]).toEqual([]);
    expect(await storage.promoters.listReferrers(1)).toEqual(['1', '11', '12']);
  });

  it('shows nothing of another portal', async () => {
    const none = { ask: 0, would: 0, did: 0, won: 0, deals: 0 };
    expect(await storage.promoters.count(2, SPAN)).toEqual(none);
  });
});
