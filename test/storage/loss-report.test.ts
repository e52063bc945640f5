import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportLosses } from '../../src/churn/losses/report-losses.ts';
import { createLog } from '../../src/lib/log.ts';
import { defaultPortalSettings } from '../../src/survey/settings.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildAssessment, buildCompany, buildPortal, buildPostMortem } from './samples.ts';

const NOW = new Date('2026-11-20T10:00:00Z');
const WARNED = new Date('2026-07-09T10:00:00Z');
/** At noon: to the hour that is 84 days, to the beginning of the day 83. */
const LOST = { lostOn: '2026-10-01', leadDays: 84 };

describe.each(await databases())('the night’s report of losses, on %s', (kind) => {
  let opened: TestStorage;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());

  /** Of so many companies every third has left, warned before. */
  async function setUp(portalId: number, companies: number) {
    const { storage } = opened;
    await storage.portals.save(buildPortal({ portalId }));
    const settings = { ...defaultPortalSettings, lostProperty: 'state', lostValue: 'former' };
    await storage.settings.save(portalId, settings, NOW);
    for (let number = 1; number <= companies; number += 1) {
      const ref = { portalId, companyId: String(500 + number) };
      await storage.companies.save(buildCompany(ref));
      const assessment = buildAssessment({ ...ref, assessmentId: `asm_${number}` });
      await storage.assessments.save({ ...assessment, assessedAt: WARNED });
      if (number % 3 > 0) continue;
      await storage.losses.save(buildPostMortem({ ...ref, ...LOST }), NOW);
    }
  }

  /** Reports, and returns how often the database was asked for something of the companies. */
  async function report(portalId: number): Promise<number> {
    let asked = 0;
    const counted = <Store extends object>(store: Store): Store =>
      new Proxy(store, {
        get(target, name, receiver) {
          asked += 1;
          return Reflect.get(target, name, receiver) as unknown;
        },
      });
    const { losses, history, ...stores } = opened.storage;
    const storage = { ...stores, losses: counted(losses), history: counted(history) };
    await reportLosses({ storage, clock: { now: () => NOW }, log: createLog('silent') }, portalId);
    return asked;
  }

  it('counts the warned and the lost of all companies', async () => {
    await setUp(101, 7);
    await report(101);
    expect((await opened.storage.losses.findReport(101))?.backtest.counts).toMatchObject({
      ...{ companies: 7, lost: 2, warned60: 2, falseAlarms: 5 },
    });
  });

  it('says as many days of warning as the list of losses', async () => {
    await setUp(104, 3);
    await report(104);
    const found = await opened.storage.losses.findReport(104);
    const [listed] = await opened.storage.losses.list(104, 1);
    expect([found?.backtest.counts.medianLeadDays, listed?.leadDays]).toEqual([84, 84]);
  });

  it('asks the database as often for thirty companies as for one', async () => {
    await setUp(102, 1);
    await setUp(103, 30);
    expect(await report(103)).toBe(await report(102));
  });
});
