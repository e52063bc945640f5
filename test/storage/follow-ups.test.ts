import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RiskLevel } from '../../src/churn/assess-risk.ts';
import { assessCompany } from '../../src/churn/assess-company.ts';
import { closeCases } from '../../src/churn/cases/close-cases.ts';
import { openCase } from '../../src/churn/cases/open-case.ts';
import type { RiskCode } from '../../src/churn/risk-strengths.ts';
import { databases } from '../support/databases.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import type { MemoryLog } from '../support/memory-log.ts';
import { deleteJobs, openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildAssessment, buildCompany, buildPortal, buildSnapshot } from './samples.ts';
import { buildWave } from '../support/builders.ts';

const REF = { portalId: 1, companyId: '501' };
/** A Thursday morning in Copenhagen. */
const NOW = new Date('2026-11-19T09:00:00Z');

describe.each(await databases())('follow-ups on %s', (kind) => {
  let opened: TestStorage;
  let log: MemoryLog;

  beforeAll(async () => {
    opened = await openTestStorage(kind);
    await opened.storage.portals.save(buildPortal());
    await opened.storage.companies.save(buildCompany());
  });
  afterAll(() => opened.close());
  beforeEach(() => {
    log = createMemoryLog();
  });
  afterEach(async () => {
    const { kysely } = opened.database;
    for (const table of ['follow_up_cases', 'assessments', 'crm_records', 'waves']) {
      await sql`delete from ${sql.table(table)}`.execute(kysely);
    }
    await deleteJobs(opened.database);
  });

  const assessed = (level: RiskLevel, codes: readonly RiskCode[], stampMoves = true) =>
    buildAssessment({
      assessedAt: NOW,
      result: { level, score: 60, codes, trigger: ['behaviour'], stampMoves },
    });
  const open = (...args: Parameters<typeof assessed>) =>
    opened.storage.transaction((stores) => openCase(stores, assessed(...args)));
  const close = (outcome: string) =>
    opened.storage.transaction((stores) => closeCases(stores, REF, { outcome, at: NOW }));
  const shownCount = async () => {
    const shown = await opened.storage.records.find({
      portalId: 1,
      objectType: 'companies',
      recordId: '501',
    });
    return shown?.['radar_open_cases'];
  };
  const listJobs = async () => {
    const { rows } = await sql<{ name: string; data: unknown }>`
      select name, data from pgboss.job order by name
    `.execute(opened.database.kysely);
    return rows;
  };

  it('open with a high risk: owned, due, counted on the company, and told', async () => {
    const opening = await open('high', ['usage_drop', 'silence']);
    const [stored] = await opened.storage.cases.listOpen(REF);
    expect(stored).toEqual(opening);
    expect(stored).toMatchObject({
      reason: 'usage_drop',
      level: 'high',
      ownerId: '31',
      openedAt: NOW,
      // Friday, Monday, Tuesday, 17:00 in Copenhagen.
      dueAt: new Date('2026-11-24T16:00:00Z'),
    });
    expect(await shownCount()).toBe('1');
    expect(await listJobs()).toEqual([
      { name: 'company.follow-up', data: { ...REF, caseId: stored?.caseId } },
      { name: 'portal.sync', data: { portalId: 1 } },
    ]);
  });

  it('are due sooner with a critical risk', async () => {
    const opening = await open('critical', ['cancellation_notice']);
    expect(opening?.dueAt).toEqual(new Date('2026-11-20T16:00:00Z'));
  });

  it('open once for each reason', async () => {
    await open('high', ['usage_drop']);
    await deleteJobs(opened.database);
    expect(await open('high', ['usage_drop', 'silence'])).toBeNull();
    expect(await listJobs()).toEqual([]);
    expect(await open('high', ['champion_left', 'usage_drop'])).not.toBeNull();
    expect(await shownCount()).toBe('2');
  });

  it('that open twice at once are one', async () => {
    const both = await Promise.all([open('high', ['silence']), open('high', ['silence'])]);
    expect(both.filter((opening) => opening !== null)).toHaveLength(1);
    expect(await shownCount()).toBe('1');
  });

  it('do not open where nothing has risen', async () => {
    expect(await open('medium', ['silence'])).toBeNull();
    expect(await open('high', ['silence'], false)).toBeNull();
    expect(await shownCount()).toBeUndefined();
  });

  it('close together, with what was done, and open anew when the risk rises again', async () => {
    await open('high', ['usage_drop']);
    await open('critical', ['champion_left']);
    expect(await close('Called, they stay.')).toBe(2);
    expect(await opened.storage.cases.listOpen(REF)).toEqual([]);
    expect(await shownCount()).toBe('0');
    expect(await open('high', ['usage_drop'])).not.toBeNull();
    expect(await shownCount()).toBe('1');
  });

  it('can not be closed where none is open', async () => {
    await expect(close('')).rejects.toMatchObject({ code: 'nothing_open' });
  });

  it('open with the assessment that calls for one, and not again with the next', async () => {
    const { storage } = opened;
    const wave = buildWave({ status: 'closed', closedAt: NOW });
    await storage.waves.insert(wave);
    const sample = buildSnapshot({ kind: 'final', computedAt: NOW });
    const nps = { ...sample.scores.nps, decisionMakerDetractor: true };
    await storage.snapshots.save({ ...sample, scores: { ...sample.scores, nps } });

    const deps = { storage, clock: { now: () => NOW }, log: log.log };
    const first = await assessCompany(deps, REF);
    expect(first.result).toMatchObject({ level: 'high', codes: ['dm_detractor', 'low_health'] });
    expect(log.events('case.opened')).toMatchObject([{ ...REF, reason: 'dm_detractor' }]);
    expect(await shownCount()).toBe('1');

    await assessCompany(deps, REF);
    expect(await storage.cases.listOpen(REF)).toHaveLength(1);
    expect(log.events('case.opened')).toHaveLength(1);
  });
});
