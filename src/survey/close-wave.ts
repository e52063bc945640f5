import type { Clock } from '../lib/clock.ts';
import { AppError } from '../lib/errors.ts';
import type { Log } from '../lib/log.ts';
import type { WaveRef } from '../lib/refs.ts';
import type { SurveyStores, Transactions } from './ports.ts';
import { scoreLockedWave } from './rescore-wave.ts';
import type { Wave, WaveStatus } from './types.ts';

export interface CloseWaveDeps {
  readonly storage: Transactions<SurveyStores>;
  readonly clock: Clock;
  readonly log: Log;
}

const CAN_CLOSE: readonly WaveStatus[] = ['sending', 'open', 'paused'];

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
    if (wave.status === 'closed') return null;
    if (!CAN_CLOSE.includes(wave.status)) {
      throw new AppError('wave_state', `This wave is ${wave.status}, so it cannot be closed.`, {
        action: 'Reload the card to see where the wave stands.',
      });
    }
    await stores.waves.setStatus(wave, 'closed', now);
    await scoreLockedWave(stores, { ...wave, status: 'closed', closedAt: now }, now);
    return wave;
  });
  if (closed) {
    const { portalId, companyId, waveId } = closed;
    log.info({ portalId, companyId, waveId }, 'wave.closed');
  }
  return { status: 'closed' };
}
