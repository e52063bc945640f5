import type { WaveRef } from '../lib/refs.ts';
import { changeWave } from './change-wave.ts';
import type { ChangedWave, ChangeWaveDeps } from './change-wave.ts';
import { decideWaveAction } from './decide-wave-action.ts';
import { showWave } from './show-wave.ts';

/**
 * Holds a wave: no mail goes out and no answer is taken until it is resumed. Its closing date
 * stands. Pausing a paused wave changes nothing. Throws `not_found` and `wave_state`.
 */
export async function pauseWave(deps: ChangeWaveDeps, ref: WaveRef): Promise<ChangedWave> {
  const now = deps.clock.now();
  return changeWave(deps, ref, 'wave.paused', async (stores, wave) => {
    const decision = decideWaveAction(wave, 'pause', now);
    if (decision.kind === 'refused') throw decision.error;
    if (decision.kind === 'done') return null;
    const paused = { ...wave, status: 'paused' as const };
    await stores.waves.setStatus(wave, paused.status, null);
    await showWave(stores, paused, await stores.invitations.listOfWave(wave));
    return paused;
  });
}
