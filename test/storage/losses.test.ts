import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildWave } from '../support/builders.ts';
import {
  buildAssessment,
  buildCase,
  buildCompany,
  buildLossReport,
  buildPostMortem,
  buildSnapshot,
  closedAt,
} from './samples.ts';

const NOW = new Date('2026-11-03T10:00:00Z');

describe.each(await databases())('losses on %s', (kind) => {
  let opened: TestStorage;
  let nextPortal = 100;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());

  /** Each test has a portal of its own instead of an empty database. */
  function setUp() {
    nextPortal += 1;
    const portalId = nextPortal;
    const lose = async (companyId: string, lostOn: string): Promise<void> => {
      const name = `Company ${companyId}`;
      await opened.storage.companies.save(buildCompany({ portalId, companyId, name }));
      await opened.storage.losses.save(buildPostMortem({ portalId, companyId, lostOn }), NOW);
    };
    return { ...opened.storage, portalId, lose };
  }

  it('the newest loss comes first, by name, and the list ends where it is told to', async () => {
    const { losses, portalId, lose } = setUp();
    await lose('501', '2026-03-01');
    await lose('502', '2026-05-01');
    await lose('503', '2026-05-01');
    expect(
      (await losses.list(portalId, 2)).map(({ companyId, name }) => [companyId, name]),
    ).toEqual([
      ['502', 'Company 502'],
      ['503', 'Company 503'],
    ]);
    expect(await losses.count(portalId)).toBe(3);
    expect([...(await losses.listLost(portalId, ['501', '509']))]).toEqual([
      ['501', { lostOn: '2026-03-01', leadDays: 75, levelInTime: 'medium' }],
    ]);
  });

  it('whoever comes back is not listed, and can be lost again', async () => {
    const { losses, portalId, lose } = setUp();
    await lose('501', '2026-03-01');
    await losses.markWonBack({ portalId, companyId: '501' }, NOW);
    await losses.markWonBack({ portalId, companyId: '501' }, NOW);
    expect(await losses.find({ portalId, companyId: '501' })).toBeNull();
    expect(await losses.count(portalId)).toBe(0);
    await lose('501', '2026-10-01');
    expect(await losses.find({ portalId, companyId: '501' })).toEqual(
      buildPostMortem({ portalId, companyId: '501', lostOn: '2026-10-01' }),
    );
  });

  it('of the assessments those are steps that changed the level or the reasons', async () => {
    const { losses, assessments, portalId } = setUp();
    const base = buildAssessment({ portalId });
    const other = { ...base, companyId: '502', assessmentId: 'ass_other' };
    await assessments.save(other);
    const rows = [
      ['low', []],
      ['low', []],
      ['low', ['silence']],
      ['high', ['silence']],
      ['high', ['silence']],
      ['low', []],
    ] as const;
    for (const [index, [level, codes]] of rows.entries()) {
      await assessments.save({
        ...base,
        assessmentId: `ass_${index}`,
        assessedAt: new Date(NOW.getTime() + index * 60_000),
        result: { ...base.result, level, codes },
      });
    }
    const found = await losses.listSteps(portalId, ['501', '502', '503']);
    expect([...found.keys()].sort()).toEqual(['501', '502']);
    expect(found.get('502')).toHaveLength(1);
    expect(
      found.get('501')?.map(({ at, level, codes }) => [at.getTime() - NOW.getTime(), level, codes]),
    ).toEqual([
      [0, 'low', []],
      [120_000, 'low', ['silence']],
      [180_000, 'high', ['silence']],
      [300_000, 'low', []],
    ]);
  });

  it('the newest surveys of each company are those that its card knows', async () => {
    const { losses, snapshots, waves, portalId } = setUp();
    for (const [companyId, month] of [
      ['501', '03'],
      ['501', '05'],
      ['501', '04'],
      ['502', '03'],
    ] as const) {
      const waveId = `wav_${companyId}_${month}`;
      const openedAt = new Date(`2026-${month}-01T09:00:00Z`);
      const wave = buildWave({ portalId, companyId, waveId, requestId: waveId, openedAt });
      await waves.insert({ ...wave, status: 'closed', closedAt: openedAt });
      for (const time of [1, 2]) {
        const snapshotId = `snp_${waveId}_${time}`;
        const snapshot = buildSnapshot({ portalId, companyId, waveId, snapshotId, kind: 'final' });
        await snapshots.save({ ...snapshot, computedAt: new Date(openedAt.getTime() + time) });
      }
    }
    const companyIds = ['501', '502', '503'];
    const wanted = { companyIds, radarId: 'customer-relationship', limit: 2 };
    const found = await losses.listWaves(portalId, wanted);
    expect([...found.keys()].sort()).toEqual(['501', '502']);
    for (const [companyId, published] of found) {
      const ofCard = await snapshots.listFinal({ portalId, companyId }, 2);
      expect(published).toHaveLength(companyId === '501' ? 2 : 1);
      expect(ofCard).toMatchObject(
        published.map(({ wave, snapshot }) => ({
          wave: { closedAt: wave.closedAt, mode: wave.mode, radar: wave.radar },
          snapshot,
        })),
      );
    }
    expect(await losses.listWaves(portalId, { ...wanted, radarId: 'another' })).toEqual(new Map());
  });

  it('closed cases belong to the replay, too', async () => {
    const { losses, cases, portalId } = setUp();
    const first = buildCase({ portalId });
    await cases.insert(first);
    await cases.progress(portalId, first.caseId, closedAt(NOW, 'Called them.'));
    await cases.insert({ ...first, caseId: 'cas_2', openedAt: new Date('2026-11-20T09:00:00Z') });
    expect((await losses.listCases(first)).map(({ closedAt }) => closedAt)).toEqual([null, NOW]);
  });

  it('the newest report is the one that counts', async () => {
    const { losses, portalId } = setUp();
    expect(await losses.findReport(portalId)).toBeNull();
    await losses.saveReport(portalId, buildLossReport(3), NOW);
    await losses.saveReport(portalId, buildLossReport(4), NOW);
    expect(await losses.findReport(portalId)).toEqual({ ...buildLossReport(4), computedAt: NOW });
  });

  it('a company that was merged is not lost under its old id', async () => {
    const { losses, history, portalId, lose } = setUp();
    await lose('501', '2026-03-01');
    await history.moveCompany(portalId, '501', '502', NOW);
    expect(await losses.count(portalId)).toBe(0);
  });
});
