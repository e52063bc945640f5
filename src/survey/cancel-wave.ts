import type { WaveRef } from '../lib/refs.ts';
import { changeWave } from './change-wave.ts';
import type { ChangedWave, ChangeWaveDeps } from './change-wave.ts';
import { decideWaveAction } from './decide-wave-action.ts';
import { showWave } from './show-wave.ts';
import { takeBackScores } from './take-back-scores.ts';

/**
 * Calls a wave off: nothing more is sent, links say so, and its answers count nowhere. Provisional
 * scores make way for those of the wave before. Who was invited rests as after any invitation.
 * Cancelling a cancelled wave changes nothing. Throws `not_found` and `wave_state`.
 */
export async function cancelWave(deps: ChangeWaveDeps, ref: WaveRef): Promise<ChangedWave> {
  const now = deps.clock.now();
  return changeWave(deps, ref, 'wave.cancelled', async (stores, wave) => {
    const decision = decideWaveAction(wave, 'cancel', now);
    if (decision.kind === 'refused') throw decision.error;
    if (decision.kind === 'done') return null;
    const cancelled = { ...wave, status: 'cancelled' as const, closedAt: now };
    await stores.waves.setStatus(wave, cancelled.status, now);
    // A rescoring that waits finds nothing to do.
    await stores.waves.setScoredVersion(wave, wave.answersVersion);
    await showWave(stores, cancelled, await stores.invitations.listOfWave(wave));
    await takeBackScores(stores, wave);
    return cancelled;
  });
}
