import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Storage } from '../../src/storage/storage.ts';
import type { Response } from '../../src/survey/types.ts';
import { buildRadar, buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import {
  buildAnswers,
  buildBenchmarks,
  buildCompany,
  buildResponse,
  buildSnapshot,
} from './samples.ts';

const NOW = new Date('2026-11-30T02:15:00Z');
const RADAR = buildRadar().radarId;

const answersOf = (now: number | null, recommend: number | null): Response['answers'] =>
  buildAnswers({ points: { p1: { now, desired: 9 }, p2: { now: null, desired: 7 } }, recommend });

describe.each(await databases())('what companies tell together, on %s', (kind) => {
  let opened: TestStorage;
  let storage: Storage;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
    storage = opened.storage;
  });
  afterAll(() => opened.close());

  /** A published survey of a company, opened on a day of 2026. */
  async function publish(
    companyId: string,
    day: string,
    responses: ReadonlyArray<Partial<Response>>,
    radarId = RADAR,
  ): Promise<void> {
    const waveId = `wav_${companyId}_${day}`;
    const openedAt = new Date(`2026-${day}T09:00:00Z`);
    const wave = buildWave({
      ...{ waveId, companyId, openedAt, requestId: waveId, radar: buildRadar({ radarId }) },
      ...{ status: 'closed', closedAt: openedAt, closesAt: openedAt },
    });
    await storage.waves.insert(wave);
    for (const [index, response] of responses.entries()) {
      const id = `${waveId}_${index}`;
      await storage.responses.insert(
        buildResponse({ waveId, responseId: id, invitationId: id, ...response }),
      );
    }
    await storage.snapshots.save(
      buildSnapshot({ kind: 'final', waveId, companyId, snapshotId: `snp_${waveId}` }),
    );
  }

  describe('about recommendation', () => {
    beforeAll(async () => {
      await publish('1', '02-01', [{ answers: answersOf(1, 1) }]);
      await publish('1', '06-01', [
        { answers: answersOf(8, 9) },
        { answers: answersOf(7, null) },
        { answers: answersOf(2, 2), side: 'vendor' },
        { answers: answersOf(3, 3), late: true },
        { answers: answersOf(null, 10) },
      ]);
      await publish('1', '07-01', [{ answers: answersOf(5, 5) }], 'project');
      await publish('2', '05-01', []);
      await publish('3', '01-15', [{ answers: answersOf(4, 4) }]);
    });
    const list = async (page: { afterId?: string; limit?: number } = {}) =>
      storage.benchmarks.listRatings(1, {
        ...{ radarId: RADAR, since: '2026-02-01', afterId: '', limit: 10 },
        ...page,
      });

    it('is the newest survey of the radar, without the team, late answers and who did not say', async () => {
      const companies = await list();
      expect(companies.map(({ companyId }) => companyId)).toEqual(['1', '2']);
      const [first, second] = companies;
      expect(first?.people).toHaveLength(2);
      expect(first?.people).toEqual(
        expect.arrayContaining([
          { recommend: 9, now: { p1: 8 } },
          { recommend: 10, now: {} },
        ]),
      );
      expect(first?.points).toEqual(buildRadar().points);
      expect(second?.people).toEqual([]);
    });

    it('comes in pages', async () => {
      expect((await list({ limit: 1 })).map(({ companyId }) => companyId)).toEqual(['1']);
      const after = await list({ limit: 1, afterId: '1' });
      expect(after.map(({ companyId }) => companyId)).toEqual(['2']);
      expect(await list({ limit: 1, afterId: '2' })).toEqual([]);
    });

    it('knows nothing of another portal', async () => {
      const page = { radarId: RADAR, since: '2000-01-01', afterId: '', limit: 10 };
      expect(await storage.benchmarks.listRatings(2, page)).toEqual([]);
    });
  });

  describe('about health', () => {
    beforeAll(async () => {
      for (let index = 0; index < 12; index += 1) {
        const companyId = `c${index}`;
        const none = { segment: '', value: null, parentId: null };
        const profile = {
          ...{ ...none, customerSince: null, firstValueOn: null },
          industry: index < 10 ? 'ENERGY' : 'RETAIL',
          country: index < 9 ? 'Norge' : '',
        };
        await storage.companies.save(buildCompany({ companyId, name: companyId, profile }));
        await storage.records.want(
          { portalId: 1, objectType: 'companies', recordId: companyId },
          { radar_health_score: index === 11 ? '' : String(50 + (index % 2)) },
        );
      }
    });

    it('counts companies by score, and leaves out who has none and what is too small', async () => {
      expect(await storage.benchmarks.countHealth(1)).toEqual({
        all: [
          { score: 50, count: 6 },
          { score: 51, count: 5 },
        ],
        industries: {
          ENERGY: [
            { score: 50, count: 5 },
            { score: 51, count: 5 },
          ],
        },
        countries: {},
      });
    });

    it('finds the crowds of a company, and keeps one report for each portal', async () => {
      const { benchmarks } = storage;
      const ref = { portalId: 1, companyId: 'c3' };
      expect(await benchmarks.findCrowds(ref)).toBeNull();
      expect(await benchmarks.findReport(1)).toBeNull();
      await benchmarks.save(1, buildBenchmarks(3), NOW);
      const crowds = await benchmarks.countHealth(1);
      const { points } = buildBenchmarks(1);
      await benchmarks.save(1, { points, companies: 12, crowds }, NOW);
      expect(await benchmarks.findReport(1)).toEqual({ points, companies: 12, computedAt: NOW });
      const energy = { name: 'ENERGY', crowd: crowds.industries['ENERGY'] };
      expect(await benchmarks.findCrowds(ref)).toEqual({
        ...{ all: crowds.all, industry: energy, country: null },
      });
      expect(await benchmarks.findCrowds({ portalId: 1, companyId: 'c10' })).toEqual({
        ...{ all: crowds.all, industry: null, country: null },
      });
      expect(await benchmarks.findCrowds({ portalId: 1, companyId: 'nobody' })).toMatchObject({
        industry: null,
      });
      expect(await benchmarks.findCrowds({ portalId: 2, companyId: 'c3' })).toBeNull();
    });
  });
});
