import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PortfolioFilter } from '../../src/portfolio/ports.ts';
import { NO_FACTS } from '../../src/churn/signals/facts.ts';
import type { CompanyProfile } from '../../src/survey/company-profile.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildCompany, buildSnapshot } from './samples.ts';

const NOW = new Date('2026-11-03T10:00:00Z');
const ALL: PortfolioFilter = {
  ...{ risks: [], health: null, ownerId: null, search: '' },
  ...{ segment: null, industry: null, country: null },
};

const profile = (part: Partial<CompanyProfile>): CompanyProfile => ({
  ...{ segment: '', industry: '', country: '', value: null, parentId: null },
  ...{ customerSince: null, firstValueOn: null },
  ...part,
});

/** Id, profile, risk, last sign of life. */
const SAMPLE = [
  ['1', profile({ segment: 'A', industry: 'X', country: 'Norge', value: 500 }), 'high', ''],
  ['2', profile({ segment: 'B', industry: 'X', value: 100.5 }), 'critical', '2026-10-01'],
  ['3', profile({ segment: 'A', country: 'Sverige' }), 'low', '2026-09-01'],
  ['4', profile({ segment: "A'; drop", value: 900 }), 'low', '2026-11-01'],
] as const;

describe.each(await databases())('the depth of the portfolio on %s', (kind) => {
  let opened: TestStorage;
  let storage: Storage;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
    storage = opened.storage;
    for (const [companyId, own, risk, touchedOn] of SAMPLE) {
      const ref = { portalId: 1, companyId };
      await storage.companies.save(buildCompany({ ...ref, name: `C${companyId}`, profile: own }));
      await storage.records.want(
        { portalId: 1, objectType: 'companies', recordId: companyId },
        { radar_churn_risk: risk },
      );
      if (touchedOn === '') continue;
      await storage.behaviour.save(ref, NO_FACTS, { at: NOW, asked: 1 });
      const scores = { commercial: null, usage: null, engagement: null, touchedOn };
      await storage.behaviour.saveScores(ref, { ...scores, cancellationNotice: false });
    }
  });
  afterAll(() => opened.close());

  const list = async (part: Partial<PortfolioFilter>, sort: 'value' | 'silence' | 'company') => {
    const order = { sort, descending: sort === 'value', offset: 0, limit: 9 };
    const rows = await storage.portfolio.list(1, { filter: { ...ALL, ...part }, ...order });
    return rows.map(({ companyId }) => companyId).join(' ');
  };

  it('is ordered by worth and by silence, the unknown last', async () => {
    expect(await list({}, 'value')).toBe('4 1 2 3');
    expect(await list({}, 'silence')).toBe('3 2 4 1');
  });

  it.each<[Partial<PortfolioFilter>, string]>([
    [{ segment: 'A' }, '1 3'],
    [{ segment: "A'; drop" }, '4'],
    [{ industry: 'X', segment: 'A' }, '1'],
    [{ country: 'Sverige' }, '3'],
    [{ country: 'Danmark' }, ''],
  ])('is filtered by %o', async (part, ids) => {
    expect(await list(part, 'company')).toBe(ids);
  });

  it('offers each value once, and none of another portal', async () => {
    expect(await storage.portfolio.listFacets(1)).toEqual({
      segments: ['A', "A'; drop", 'B'],
      industries: ['X'],
      countries: ['Norge', 'Sverige'],
    });
    const nothing = { segments: [], industries: [], countries: [] };
    expect(await storage.portfolio.listFacets(2)).toEqual(nothing);
  });

  it('adds up what is at stake at high and critical risk', async () => {
    const [counts] = await storage.portfolio.countByOwner(1);
    expect(counts).toMatchObject({ atRisk: 2, atStake: 600.5 });
  });

  it('keeps a profile that a later save does not know', async () => {
    await storage.companies.save(buildCompany({ companyId: '1', name: 'C1' }));
    const company = await storage.companies.find({ portalId: 1, companyId: '1' });
    expect(company?.profile).toMatchObject({ segment: 'A', value: 500 });
  });
});

describe.each(await databases())('the figures of the portfolio on %s', (kind) => {
  let opened: TestStorage;
  let storage: Storage;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
    storage = opened.storage;
  });
  afterAll(() => opened.close());

  it('count promoters by their last answer, and those who did recommend', async () => {
    const people = [
      ['7001', 'true_promoter', '2026-10-01'],
      ['7002', 'promoter_to_ask', '2026-10-01'],
      ['7003', 'true_promoter', '2024-10-01'],
      ['7004', 'passive', '2026-10-01'],
    ] as const;
    for (const [recordId, advocacy, answeredOn] of people) {
      await storage.records.want(
        { portalId: 1, objectType: 'contacts', recordId },
        { radar_advocacy: advocacy, radar_last_answered_on: answeredOn },
      );
    }
    const { portfolioFigures } = storage;
    expect(await portfolioFigures.countPromoters(1, '2025-11-03')).toEqual({ would: 2, did: 1 });
    expect(await portfolioFigures.countPromoters(2, '2025-11-03')).toEqual({ would: 0, did: 0 });
  });

  it('fold what was published into months, a survey once however often it was published', async () => {
    const close = async (waveId: string, closedAt: string, sets: number, visible = true) => {
      const own = { waveId, requestId: waveId, companyId: waveId, status: 'closed' } as const;
      await storage.waves.insert(buildWave({ ...own, closedAt: new Date(closedAt) }));
      for (let set = 0; set < sets; set += 1) {
        const snapshot = buildSnapshot({ waveId, kind: 'final', snapshotId: `${waveId} ${set}` });
        const { scores } = snapshot;
        const health = { ...scores.health, bandWithHysteresis: set === 0 ? 'healthy' : 'watch' };
        const company = { ...scores.company, gapScore: -10 - set };
        const anonymity = { ...scores.anonymity, totalVisible: visible };
        const shown = { ...scores, health, company, anonymity } as typeof scores;
        await storage.snapshots.save({ ...snapshot, scores: shown });
      }
    };
    await close('wav_a', '2026-09-30T23:59:00Z', 1);
    await close('wav_b', '2026-09-01T10:00:00Z', 2);
    await close('wav_c', '2026-10-01T10:00:00Z', 1, false);
    const radarId = buildWave().radar.radarId;
    const { portfolioFigures } = storage;
    expect(await portfolioFigures.listMonths(1, radarId, '2026-01-01')).toEqual([
      { month: '2026-09', surveys: 2, withHealth: 2, healthy: 1, withGap: 2, gapSum: -21 },
      { month: '2026-10', surveys: 1, withHealth: 1, healthy: 1, withGap: 0, gapSum: 0 },
    ]);
    expect(await portfolioFigures.listMonths(1, 'another', '2026-01-01')).toEqual([]);
  });
});
