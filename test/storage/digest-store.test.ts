import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Storage } from '../../src/storage/storage.ts';
import { buildInvitation, buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildAnswers, buildCase, buildCompany, buildResponse, buildSnapshot } from './samples.ts';

const NOW = new Date('2026-11-03T10:00:00Z');
const SPAN = {
  ...{ since: new Date('2026-10-27T10:00:00Z'), now: NOW, today: '2026-11-03' },
  ...{ until: '2026-11-10', healthRadarId: buildWave().radar.radarId },
};

/** Id, owner, change, mode, day of closing, next wave. */
const SAMPLE = [
  ['1', '31', '-8', 'named', '2026-11-01', '2026-11-10'],
  ['2', '31', '12', 'confidential', '2026-11-01', '2026-11-11'],
  ['3', '32', '5', 'named', '2026-11-01', ''],
  ['4', '31', '-20', 'named', '2026-10-01', ''],
  ['5', '31', '0', 'named', '2026-11-01', ''],
] as const;

describe.each(await databases())('the news of a week on %s', (kind) => {
  let opened: TestStorage;
  let storage: Storage;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
    storage = opened.storage;
    for (const [companyId, ownerId, change, mode, closed, next] of SAMPLE) {
      const waveId = `wav_${companyId}`;
      await storage.companies.save(buildCompany({ companyId, name: `C${companyId}`, ownerId }));
      await storage.records.want(
        { portalId: 1, objectType: 'companies', recordId: companyId },
        { radar_health_score: '50', radar_health_delta: change, radar_next_wave_on: next },
      );
      const closedAt = new Date(`${closed}T10:00:00Z`);
      const own = { waveId, requestId: waveId, companyId, mode, closedAt } as const;
      await storage.waves.insert(buildWave({ ...own, status: 'closed' }));
      await storage.snapshots.save(
        buildSnapshot({ waveId, companyId, kind: 'final', snapshotId: `snp_${companyId}` }),
      );
      const invitationId = `inv_${companyId}`;
      const person = { firstName: 'Ida', lastName: companyId, linkHash: companyId };
      await storage.invitations.insertAll([
        buildInvitation({ invitationId, waveId, companyId, personId: companyId, ...person }),
      ]);
      const answers = buildAnswers({ wow: 'They called at night', recommend: 6 });
      await storage.responses.insert(
        buildResponse({ waveId, invitationId, responseId: `rsp_${companyId}`, answers }),
      );
    }
    const dueAt = new Date('2026-11-01T00:00:00Z');
    const overdue = { caseId: 'cas_1', companyId: '1', ownerId: '32', dueAt };
    await storage.cases.insert(buildCase(overdue));
  });
  afterAll(() => opened.close());

  it('is that of the owner’s companies, praise only of named surveys that have closed', async () => {
    expect(await storage.digests.readNews(1, '31', SPAN)).toEqual({
      rose: [{ companyId: '2', name: 'C2', health: 50, change: 12 }],
      fell: [{ companyId: '1', name: 'C1', health: 50, change: -8 }],
      praise: [
        { company: 'C1', person: 'Ida 1', words: 'They called at night' },
        { company: 'C5', person: 'Ida 5', words: 'They called at night' },
      ],
      overdue: [],
      due: [{ companyId: '1', company: 'C1', on: '2026-11-10' }],
    });
  });

  it('tells a follow-up to whoever has it, and everything to the team', async () => {
    const own = await storage.digests.readNews(1, '32', SPAN);
    expect(own.overdue).toMatchObject([{ companyId: '1', company: 'C1' }]);
    const all = await storage.digests.readNews(1, null, SPAN);
    expect(all.rose.map(({ companyId }) => companyId)).toEqual(['2', '3']);
    expect(all.overdue).toHaveLength(1);
    const another = { ...SPAN, healthRadarId: 'another' };
    expect((await storage.digests.readNews(1, null, another)).fell).toEqual([]);
  });

  it('is taken by one process for a week, and given back', async () => {
    const take = () => storage.digests.take(1, '31', '2026-11-02', NOW);
    const taken = await Promise.all([take(), take(), take()]);
    expect(taken.filter(Boolean)).toHaveLength(1);
    await storage.digests.settle(1, '31', '2026-11-02', 'returned');
    expect(await take()).toBe(true);
    expect(await storage.digests.take(1, '31', '2026-11-09', NOW)).toBe(true);
  });

  it('remembers who wants none', async () => {
    await storage.digests.optOut(1, '31', NOW);
    await storage.digests.optOut(1, '31', NOW);
    expect(await storage.digests.listOptedOut(1)).toEqual(['31']);
    expect(await storage.digests.listOptedOut(2)).toEqual([]);
  });
});
