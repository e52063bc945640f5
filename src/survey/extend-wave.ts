import type { Day } from '../lib/calendar.ts';
import type { WaveRef } from '../lib/refs.ts';
import { changeWave } from './change-wave.ts';
import type { ChangedWave, ChangeWaveDeps } from './change-wave.ts';
import { decideExtension } from './decide-extension.ts';

/**
 * Lets a wave close on a later day, paused or not. Mails that are still to be sent name the new
 * day. The same day again changes nothing. Throws `not_found`, `wave_state` and `closing_date`.
 */
export async function extendWave(
  deps: ChangeWaveDeps,
  ref: WaveRef,
  closesOn: Day,
): Promise<ChangedWave> {
  const now = deps.clock.now();
  return changeWave(deps, ref, 'wave.extended', async (stores, wave) => {
    const { timeZone } = await stores.portals.get(wave.portalId);
    const decision = decideExtension(wave, closesOn, { now, timeZone });
    if (decision.kind === 'refused') throw decision.error;
    if (decision.kind === 'done') return null;
    await stores.waves.setClosesAt(wave, decision.closesAt);
    return { ...wave, closesAt: decision.closesAt };
  });
}
