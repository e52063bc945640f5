import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workOnCase } from '../../src/churn/cases/work-on-case.ts';
import { snoozeReason } from '../../src/churn/snooze-reason.ts';
import type { SnoozeInput } from '../../src/churn/snooze-reason.ts';
import { buildScores } from '../support/build-scores.ts';
import { buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import {
  buildAssessment,
  buildCase,
  buildCompany,
  buildPortal,
  buildSnapshot,
  buildSnooze,
} from './samples.ts';

const NOW = new Date('2026-11-21T09:00:00Z');

describe.each(await databases())('what somebody does about a risk on %s', (kind) => {
  let opened: TestStorage;
  let nextPortal = 100;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());

  /** A portal with a company whose one closed wave shows a decision maker who would not recommend. */
  async function setUp() {
    nextPortal += 1;
    const portalId = nextPortal;
    const { storage } = opened;
    const company = { portalId, companyId: '501' };
    await storage.portals.save(buildPortal({ portalId }));
    await storage.companies.save(buildCompany({ portalId }));
    const wave = buildWave({ portalId, status: 'closed', closedAt: NOW });
    await storage.waves.insert(wave);
    const { nps, anonymity } = buildScores();
    const scores = buildScores({
      nps: { ...nps, decisionMakerDetractor: true, decisionMakersHeard: 1 },
      anonymity: { ...anonymity, totalVisible: true },
    });
    await storage.snapshots.save(buildSnapshot({ portalId, kind: 'final', scores }));
    await storage.assessments.save(
      buildAssessment({
        portalId,
        assessedAt: new Date('2026-11-01T09:00:00Z'),
        since: new Date('2026-10-01T09:00:00Z'),
        result: {
          level: 'medium',
          score: 45,
          codes: ['dm_detractor'],
          trigger: ['score_drop'],
          stampMoves: false,
        },
      }),
    );
    const log = createMemoryLog();
    const owners = { listOwners: () => Promise.resolve([]) };
    const deps = { storage, owners, clock: { now: () => NOW }, log: log.log };
    const snooze = (overrides: Partial<SnoozeInput> = {}) =>
      snoozeReason(deps, {
        company,
        requestId: 'snooze-request-1',
        code: 'dm_detractor',
        until: '2026-12-05',
        by: '77',
        ...overrides,
      });
    return { ...storage, portalId, company, deps, log, snooze };
  }

  it('a snoozed reason leaves score and codes until its day, in the portal’s time zone', async () => {
    const { company, assessments, snoozes, snooze, records, log } = await setUp();
    await snooze();
    expect(await assessments.findLatest(company)).toMatchObject({
      assessedAt: NOW,
      input: { snoozed: [{ type: 'dm_detractor', until: new Date('2026-12-04T23:00:00Z') }] },
      result: { score: 0, codes: [] },
    });
    const record = { ...company, objectType: 'companies', recordId: '501' } as const;
    expect(await records.find(record)).toMatchObject({ radar_churn_reason_codes: '' });
    expect(await snoozes.listLasting(company, NOW)).toMatchObject([
      { code: 'dm_detractor', by: '77', at: NOW },
    ]);
    expect(log.events('risk.snoozed')).toMatchObject([{ code: 'dm_detractor', lasts: true }]);
    expect(await snoozes.listLasting(company, new Date('2026-12-04T23:00:00Z'))).toEqual([]);
  });

  it('the same request again, also at once, changes nothing more', async () => {
    const { company, assessments, snooze } = await setUp();
    await Promise.all([snooze(), snooze(), snooze()]);
    await snooze();
    expect(await assessments.list(company, 10)).toHaveLength(2);
  });

  it('a repeated request does not bring back what was ended since', async () => {
    const { company, snoozes, assessments, snooze } = await setUp();
    await snooze();
    await snooze({ requestId: 'end-request-1', until: null });
    await snooze();
    expect(await snoozes.listLasting(company, NOW)).toEqual([]);
    expect((await assessments.findLatest(company))?.result.codes).toEqual(['dm_detractor']);
  });

  it.each<[string, Partial<SnoozeInput>, string]>([
    ['that is none of ours', { code: 'nothing' }, 'bad_input'],
    ['by the name of a prototype', { code: 'constructor' }, 'bad_input'],
    ['that the company is not blamed for', { code: 'cancellation_notice' }, 'reason_gone'],
    ['until today', { until: '2026-11-21' }, 'bad_input'],
    ['for more than a year', { until: '2027-11-22' }, 'bad_input'],
    ['that was never snoozed is not ended', { code: 'silence', until: null }, 'reason_gone'],
  ])('a reason %s is refused', async (_what, input, code) => {
    const { company, assessments, snoozes, snooze } = await setUp();
    await expect(snooze(input)).rejects.toMatchObject({ code });
    expect(await assessments.list(company, 10)).toHaveLength(1);
    expect(await snoozes.listLasting(company, NOW)).toEqual([]);
  });

  it('a request id stands for one reason, day and company', async () => {
    const { portalId, companies, snooze } = await setUp();
    await companies.save(buildCompany({ portalId, companyId: '502' }));
    await snooze();
    for (const other of [
      { until: '2026-12-06' },
      { code: 'low_health' },
      { company: { portalId, companyId: '502' } },
    ]) {
      await expect(snooze(other)).rejects.toMatchObject({ code: 'bad_input' });
    }
  });

  it('a company that was never stored has no reasons', async () => {
    const { portalId, snooze } = await setUp();
    const company = { portalId, companyId: '999' };
    await expect(snooze({ company })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('the newest of a reason counts, and moves with its company', async () => {
    const { portalId, company, snoozes, history } = await setUp();
    const build = (requestId: string, overrides = {}) =>
      buildSnooze({ portalId, requestId, ...overrides });
    const later = new Date('2027-01-01T00:00:00Z');
    expect(await snoozes.insert(build('request-1'))).toBe(true);
    expect(await snoozes.insert(build('request-1', { until: later }))).toBe(false);
    await snoozes.insert(build('request-2', { until: later }));
    await snoozes.insert(build('request-3', { code: 'silence', until: null }));
    expect(await snoozes.findByRequest(portalId, 'request-2')).toEqual(
      build('request-2', { until: later }),
    );
    await history.moveCompany(portalId, '501', '777', NOW);
    expect(await snoozes.listLasting(company, NOW)).toEqual([]);
    expect(await snoozes.listLasting({ portalId, companyId: '777' }, NOW)).toEqual([
      build('request-2', { companyId: '777', until: later }),
    ]);
  });

  it('one follow-up is closed with what was done, and the record counts the others', async () => {
    const { portalId, company, cases, records, deps, log } = await setUp();
    await cases.insert(buildCase({ portalId, caseId: 'cas_1' }));
    await cases.insert(buildCase({ portalId, caseId: 'cas_2', reason: 'silence' }));
    const close = (outcome: string, caseId = 'cas_1') =>
      workOnCase(deps, {
        portalId,
        caseId,
        step: { kind: 'close', outcome, motive: null },
        user: { userId: '7', userEmail: '' },
      });
    await Promise.all([close('Called.'), close('Called.')]);
    expect(await cases.get(portalId, 'cas_1')).toMatchObject({
      status: 'closed',
      outcome: 'Called.',
      closedAt: NOW,
    });
    expect(await cases.listOpen(company)).toMatchObject([{ caseId: 'cas_2' }]);
    const record = { portalId, objectType: 'companies', recordId: '501' } as const;
    expect(await records.find(record)).toMatchObject({ radar_open_cases: '1' });
    expect(log.events('case.closed')).toHaveLength(1);
    await expect(close('Wrote.')).rejects.toMatchObject({ code: 'nothing_open' });
    await expect(close('Called.', 'cas_9')).rejects.toMatchObject({ code: 'not_found' });
  });
});
