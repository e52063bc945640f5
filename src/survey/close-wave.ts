import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import type { WaveRef } from '../lib/refs.ts';
import { decideWaveAction } from './decide-wave-action.ts';
import type { SurveyStores, Transactions } from './ports.ts';
import { scoreLockedWave } from './rescore-wave.ts';
import type { Wave, WaveStatus } from './types.ts';

export interface CloseWaveDeps {
  readonly storage: Transactions<SurveyStores>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Closes a wave: its answers are scored for good and published. Closing a closed wave changes
 * nothing. Throws `not_found` and `wave_state`.
 */
export async function closeWave(
  { storage, clock, log }: CloseWaveDeps,
  ref: WaveRef,
): Promise<{ status: WaveStatus }> {
  const now = clock.now();
  const closed = await storage.transaction(async (stores): Promise<Wave | null> => {
    const wave = await stores.waves.lock(ref);
    const decision = decideWaveAction(wave, 'close', now);
    if (decision.kind === 'refused') throw decision.error;
    if (decision.kind === 'done') return null;
    await stores.waves.setStatus(wave, 'closed', now);
    await scoreLockedWave(stores, { ...wave, status: 'closed', closedAt: now }, now);
    const { portalId, companyId, waveId } = wave;
    await stores.jobs.enqueue([
      {
        name: 'company.news',
        data: { portalId, companyId, waveId, about: 'closed', invitationId: null },
      },
    ]);
    return wave;
  });
  if (closed) {
    const { portalId, companyId, waveId } = closed;
    log.info({ portalId, companyId, waveId }, 'wave.closed');
  }
  return { status: 'closed' };
}
