import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportFigures } from '../../src/churn/figures/report-figures.ts';
import { defaultPortalSettings } from '../../src/survey/settings.ts';
import { databases } from '../support/databases.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import { buildDeal, buildFacts, buildTicket } from '../unit/churn/signals/build-facts.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildCompany, buildPortal, buildPostMortem } from './samples.ts';

const NOW = new Date('2026-11-20T10:00:00Z');

describe.each(await databases())('the figures of customers on %s', (kind) => {
  let opened: TestStorage;
  let nextPortal = 100;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());

  /** Each test has a portal of its own instead of an empty database. */
  async function setUp() {
    nextPortal += 1;
    const portalId = nextPortal;
    const { storage } = opened;
    await storage.portals.save(buildPortal({ portalId }));
    const settings = { ...defaultPortalSettings, lostProperty: 'state', lostValue: 'former' };
    await storage.settings.save(portalId, settings, NOW);
    const add = async (companyId: string, facts: Parameters<typeof buildFacts>[0] = {}) => {
      const company = buildCompany({ portalId, companyId });
      const days = { customerSince: null, firstValueOn: null };
      const none = { segment: 'Tier A', industry: '', country: '', value: null, parentId: null };
      await storage.companies.save({ ...company, profile: { ...none, ...days } });
      await storage.behaviour.save(
        { portalId, companyId },
        buildFacts({ tickets: [], deals: [], ...facts }),
        { at: NOW, asked: 1 },
      );
    };
    const list = (afterId = '', limit = 10) =>
      storage.figures.listCustomers(portalId, {
        timeZone: 'Europe/Copenhagen',
        isComplaint: (category) => category === 'COMPLAINT',
        afterId,
        limit,
      });
    const report = () =>
      reportFigures({ storage, clock: { now: () => NOW }, log: createMemoryLog().log }, portalId);
    return { ...storage, portalId, add, list, report };
  }

  const won = (day: string, amount: number | null, overrides = {}) =>
    buildDeal({
      id: `deal of ${day}`,
      state: 'won',
      closesAt: new Date(`${day}T23:30:00Z`),
      amount,
      ...overrides,
    });

  it('come from won deals and complaints, by the days of the portal', async () => {
    const { add, list } = await setUp();
    await add('501', {
      deals: [won('2025-03-31', 100), won('2026-01-10', null), buildDeal({ id: 'open' })],
      tickets: [
        buildTicket({
          id: '1',
          category: 'COMPLAINT',
          createdAt: new Date('2026-05-01T12:00:00Z'),
        }),
        buildTicket({ id: '2', category: 'BILLING' }),
      ],
    });
    expect(await list()).toEqual([
      {
        companyId: '501',
        segment: 'Tier A',
        since: '2025-04-01',
        lostOn: null,
        firstValueOn: null,
        won: [
          { on: '2025-04-01', amount: 100 },
          { on: '2026-01-11', amount: null },
        ],
        complaints: ['2026-05-01'],
        referred: [],
      },
    ]);
  });

  it('know what was not readable, who has left, and whose people brought a deal', async () => {
    const { add, list, losses, companies, portalId } = await setUp();
    await add('501', { deals: null, tickets: null, people: [person('7001')] });
    await add('502', { deals: [won('2026-02-01', 400, { referrer: '7001' })] });
    await losses.save(buildPostMortem({ portalId, lostOn: '2026-10-01' }), NOW);
    await companies.save(buildCompany({ portalId, companyId: '503' }));
    const [lost, brought, unread] = await list();
    expect(lost).toMatchObject({
      ...{ won: null, complaints: null, since: null, lostOn: '2026-10-01' },
      referred: [{ on: '2026-02-02', amount: 400 }],
    });
    expect(brought).toMatchObject({ companyId: '502', since: '2026-02-02', referred: [] });
    expect(unread).toMatchObject({ companyId: '503', won: null, complaints: null });
  });

  it('come page by page, without companies that are gone', async () => {
    const { add, list, history, portalId } = await setUp();
    for (const id of ['501', '502', '503']) await add(id);
    await history.loseCompany({ portalId, companyId: '502' }, NOW);
    expect((await list('', 1)).map(({ companyId }) => companyId)).toEqual(['501']);
    expect((await list('501')).map(({ companyId }) => companyId)).toEqual(['503']);
  });

  it('are kept once a night, and each customer’s value goes to its record', async () => {
    const { add, figures, records, report, portalId } = await setUp();
    for (let index = 1; index <= 6; index += 1) {
      await add(`50${index}`, { deals: [won('2025-01-15', 100), won('2026-01-15', 60.4)] });
    }
    await add('507');
    await report();
    await report();
    const found = await figures.findReport(portalId);
    expect(found).toMatchObject({ customers: 6, computedAt: NOW });
    expect(found?.periods.map(({ kind: period }) => period)).toHaveLength(6);
    const [year] = found?.periods ?? [];
    expect(year?.segments.map(({ segment }) => segment)).toEqual([null, 'Tier A']);
    expect(year?.segments[0]?.figures).toMatchObject({
      retention: { value: 100, counted: 6 },
      repurchase: { value: 100 },
    });
    expect(year?.segments[0]?.figures.revenue.value).toBeCloseTo(60.4, 6);
    const record = (recordId: string) => ({ portalId, objectType: 'companies' as const, recordId });
    expect(await records.find(record('501'))).toMatchObject({ radar_lifetime_value: '160' });
    expect(await records.find(record('507'))).toBeNull();
  });

  it('a contact who is merged or forgotten is no referrer any more', async () => {
    const { add, behaviour, history, portalId } = await setUp();
    await add('501', { deals: [won('2026-02-01', 400, { referrer: '7001' })] });
    const referrer = async () =>
      (await behaviour.find({ portalId, companyId: '501' })).facts.deals?.[0]?.referrer;
    await history.moveContact(portalId, '7001', '7002');
    expect(await referrer()).toBe('7002');
    await history.forgetContact(portalId, '7002');
    expect(await referrer()).toBe('');
  });
});

function person(id: string) {
  return {
    id,
    role: null,
    since: NOW,
    leftAt: null,
    bouncedAt: null,
    optedOutAt: null,
  };
}
