import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import type { WaveRef } from '../lib/refs.ts';
import type { SurveyStores, Transactions } from './ports.ts';
import type { Wave, WaveStatus } from './types.ts';

/** What every change of a wave works with. */
export interface ChangeWaveDeps {
  readonly storage: Transactions<SurveyStores>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Where a wave stands after a change. */
export interface ChangedWave {
  readonly waveId: string;
  readonly status: WaveStatus;
  readonly closesAt: Date;
}

/**
 * Changes a wave in one transaction under its lock. `change` returns the wave as it is afterwards,
 * or null where nothing had to be done; only a change is logged, as `event`. Throws `not_found` and
 * whatever `change` throws.
 */
export async function changeWave(
  { storage, log }: Pick<ChangeWaveDeps, 'storage' | 'log'>,
  ref: WaveRef,
  event: string,
  change: (stores: SurveyStores, wave: Wave) => Promise<Wave | null>,
): Promise<ChangedWave> {
  const { before, after } = await storage.transaction(async (stores) => {
    const wave = await stores.waves.lock(ref);
    return { before: wave, after: await change(stores, wave) };
  });
  const { portalId, companyId, waveId, status, closesAt } = after ?? before;
  if (after) log.info({ portalId, companyId, waveId }, event);
  return { waveId, status, closesAt };
}
