import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { assessCompany } from '../../src/churn/assess-company.ts';
import { defaultRiskSettings } from '../../src/churn/risk-settings.ts';
import type { RiskSettings } from '../../src/churn/risk-settings.ts';
import { saveSettings } from '../../src/portal/save-settings.ts';
import { sweepPortal } from '../../src/survey/sweep-portal.ts';
import { buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import { deleteJobs, openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildCompany, buildPortal, buildSnapshot } from './samples.ts';

const NOW = new Date('2026-11-19T09:00:00Z');
const REF = { portalId: 1, companyId: '501' };

/** No setting of these names a property. */
const NO_PROPERTIES = { list: () => Promise.resolve([]) };

describe.each(await databases())('the risk settings of a portal on %s', (kind) => {
  let opened: TestStorage;
  const clock = { now: () => NOW };

  beforeAll(async () => {
    opened = await openTestStorage(kind);
    for (const portalId of [1, 2]) {
      const { storage } = opened;
      await storage.portals.save(buildPortal({ portalId }));
      await storage.companies.save(buildCompany({ portalId }));
      await storage.waves.insert(buildWave({ portalId, status: 'closed', closedAt: NOW }));
      // Low health: the one answer is poor.
      await storage.snapshots.save(buildSnapshot({ portalId, kind: 'final', computedAt: NOW }));
    }
  });
  afterAll(() => opened.close());
  beforeEach(() => deleteJobs(opened.database));

  const assess = (portalId = 1) =>
    assessCompany(
      { storage: opened.storage, clock, log: createMemoryLog().log },
      { ...REF, portalId },
    );
  const set = async (risk: Partial<RiskSettings>) => {
    const { version } = await opened.storage.settings.getCurrent(1);
    return saveSettings(
      { storage: opened.storage, clock, properties: NO_PROPERTIES },
      { portalId: 1, version, settings: { risk: { ...defaultRiskSettings, ...risk } } },
    );
  };
  const jobs = async () => {
    const { rows } = await sql<{ job: string }>`
      select name || ' ' || coalesce(data ->> 'companyId', data ->> 'portalId') as job
      from pgboss.job where name in ('company.assess', 'portal.sweep') order by job
    `.execute(opened.database.kysely);
    return rows.map(({ job }) => job);
  };

  it('decide about its companies, and about nobody else’s', async () => {
    expect((await assess()).result).toMatchObject({ level: 'medium', score: 30 });
    const strengths = { ...defaultRiskSettings.strengths, low_health: 60 };
    await set({ strengths });
    expect((await assess()).result).toMatchObject({ level: 'high', score: 60 });
    expect((await assess(2)).result).toMatchObject({ level: 'medium', score: 30 });
  });

  it('have every assessed company assessed anew when they change', async () => {
    await opened.storage.companies.save(buildCompany({ companyId: '502' }));
    await assessCompany(
      { storage: opened.storage, clock, log: createMemoryLog().log },
      { portalId: 1, companyId: '502' },
    );
    await deleteJobs(opened.database);
    await set({ halfLifeDays: 30 });
    expect(await jobs()).toEqual(['portal.sweep 1']);
    await deleteJobs(opened.database);
    await sweepPortal({ storage: opened.storage, clock }, 1);
    expect(await jobs()).toEqual(['company.assess 501', 'company.assess 502']);
  });

  it('that are the same again are no work', async () => {
    await set({ halfLifeDays: 30 });
    expect(await jobs()).toEqual([]);
  });
});
