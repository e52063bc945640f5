import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildAssessment, buildCompany, buildSnapshot } from './samples.ts';

const RADAR = 'customer-relationship';

describe.each(await databases())('the sample of scored companies on %s', (kind) => {
  let opened: TestStorage;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());

  async function assess(portalId: number, companyId: string, score: number, nr = 1) {
    const { storage } = opened;
    await storage.companies.save(buildCompany({ portalId, companyId, name: `Firma ${companyId}` }));
    const sample = buildAssessment();
    await storage.assessments.save({
      ...sample,
      portalId,
      companyId,
      assessmentId: `asm_${portalId}_${companyId}_${nr}`,
      assessedAt: new Date(sample.assessedAt.getTime() + nr * 1000),
      result: { ...sample.result, score },
    });
  }

  async function publish(portalId: number, nr: number, totalVisible = true, radarId = RADAR) {
    const { storage } = opened;
    const waveId = `wav_${portalId}_${nr}`;
    const wave = buildWave({ portalId, waveId, requestId: waveId });
    const closedAt = new Date(Date.UTC(2026, nr, 20));
    await storage.waves.insert({
      ...wave,
      radar: { ...wave.radar, radarId },
      openedAt: new Date(Date.UTC(2026, nr, 6)),
      status: 'closed',
      closedAt,
    });
    const snapshot = buildSnapshot({
      portalId,
      waveId,
      kind: 'final',
      snapshotId: `snp_${waveId}`,
    });
    const { scores } = snapshot;
    const anonymity = { ...scores.anonymity, totalVisible };
    const health = { ...scores.health, score: nr, bandWithHysteresis: 'watch' as const };
    await storage.snapshots.save({ ...snapshot, scores: { ...scores, anonymity, health } });
    return closedAt;
  }

  const sample = (portalId: number, size: number) =>
    opened.storage.scoredCompanies.sample(portalId, RADAR, size);

  it('has the riskiest first, then others, always the same, and says how many there are', async () => {
    for (let nr = 1; nr <= 12; nr += 1) await assess(1, String(500 + nr), nr * 5);
    const { companies, total } = await sample(1, 6);
    expect(total).toBe(12);
    const ids = companies.map(({ companyId }) => companyId);
    expect(ids).toHaveLength(6);
    expect(ids.slice(0, 3)).toEqual(['512', '511', '510']);
    expect(ids).not.toEqual(['512', '511', '510', '509', '508', '507']);
    expect((await sample(1, 6)).companies).toEqual(companies);
    expect((await sample(1, 100)).companies).toHaveLength(12);
  });

  it('knows the newest assessment only, with its dates', async () => {
    await assess(2, '501', 90, 1);
    await assess(2, '502', 50, 1);
    await assess(2, '501', 10, 2);
    const { companies } = await sample(2, 10);
    expect(companies.map(({ companyId }) => companyId)).toEqual(['502', '501']);
    expect(companies[0]?.risk).toEqual(buildAssessment().input);
  });

  it('passes over companies that are gone', async () => {
    await assess(3, '501', 90);
    await opened.storage.transaction(({ history }) =>
      history.loseCompany({ portalId: 3, companyId: '501' }, new Date('2026-11-20T09:00:00Z')),
    );
    expect(await sample(3, 10)).toEqual({ companies: [], total: 0 });
  });

  it('has the health of the newest wave of the health radar that people may see', async () => {
    await assess(4, '501', 10);
    expect((await sample(4, 10)).companies[0]?.health).toBeNull();
    await publish(4, 1);
    const closedAt = await publish(4, 2);
    await publish(4, 3, false);
    await publish(4, 4, true, 'employees');
    expect((await sample(4, 10)).companies[0]?.health).toMatchObject({
      closedAt,
      health: { score: 2 },
      previousBand: 'watch',
      decisionMakerDetractor: false,
    });
  });
});
