import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeWave } from '../../src/survey/close-wave.ts';
import { rescoreForDecay } from '../../src/survey/rescore-wave.ts';
import { buildInvitation, buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildAnswers, buildCompany, buildPortal, buildResponse } from './samples.ts';

const NOW = new Date('2026-11-16T09:00:00Z');
const COMPANY = { portalId: 1, companyId: '501' };
const RADAR = 'customer-relationship';

describe.each(await databases())('health as it is seen today on %s', (kind) => {
  let opened: TestStorage;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
    await opened.storage.portals.save(buildPortal({ portalId: 1 }));
    await opened.storage.companies.save(buildCompany({ portalId: 1 }));
  });
  afterAll(() => opened.close());

  const deps = () => ({
    storage: opened.storage,
    clock: { now: () => NOW },
    log: createMemoryLog().log,
  });

  async function closeRated(waveId: string, openedAt: string, rating: number): Promise<void> {
    const { storage } = opened;
    const wave = buildWave({ waveId, requestId: waveId, openedAt: new Date(openedAt) });
    await storage.waves.insert(wave);
    const ids = { portalId: 1, waveId, invitationId: `inv_${waveId}` };
    await storage.invitations.insertAll([
      buildInvitation({ ...ids, linkHash: waveId, delivery: 'sent', response: 'answered' }),
    ]);
    const rated = { now: rating, desired: 9 };
    const answers = buildAnswers({ points: { p1: rated, p2: rated, p3: rated } });
    await storage.responses.insert(buildResponse({ ...ids, responseId: `rsp_${waveId}`, answers }));
    await closeWave(deps(), wave);
  }

  const shown = async () => {
    const ref = { portalId: 1, objectType: 'companies', recordId: '501' } as const;
    const properties = await opened.storage.records.find(ref);
    const [score, change] = [
      Number(properties?.['radar_health_score']),
      Number(properties?.['radar_health_delta']),
    ];
    return { score, before: score - change };
  };

  it('changes against the wave before by as much as the score moved since', async () => {
    await closeRated('wav_1', '2026-08-03T09:00:00Z', 8);
    await closeRated('wav_2', '2026-11-02T09:00:00Z', 5);
    const atClose = await shown();
    const scores = { commercial: 100, usage: 100, engagement: 100 };
    await opened.storage.behaviour.saveScores(COMPANY, {
      ...scores,
      cancellationNotice: false,
      touchedOn: null,
    });
    await rescoreForDecay(deps(), COMPANY, RADAR);
    const today = await shown();
    expect(today.score).toBeGreaterThan(atClose.score);
    expect(today.before).toBe(atClose.before);
  });
});
