import type { WaveRef } from '../lib/refs.ts';
import { changeWave } from './change-wave.ts';
import type { ChangedWave, ChangeWaveDeps } from './change-wave.ts';
import { decideWaveAction } from './decide-wave-action.ts';
import type { SurveyStores } from './ports.ts';
import { showWave } from './show-wave.ts';
import type { Invitation } from './types.ts';

/**
 * Lets a paused wave go on: links work again, and invitations that are due go out at once, the others when they are;
 * reminders follow within a minute. Resuming an open wave changes nothing. Throws `not_found` and
 * `wave_state`, also when the closing date has passed.
 */
export async function resumeWave(deps: ChangeWaveDeps, ref: WaveRef): Promise<ChangedWave> {
  const now = deps.clock.now();
  return changeWave(deps, ref, 'wave.resumed', async (stores, wave) => {
    const decision = decideWaveAction(wave, 'resume', now);
    if (decision.kind === 'refused') throw decision.error;
    if (decision.kind === 'done') return null;
    const open = { ...wave, status: 'open' as const };
    const invitations = await stores.invitations.listOfWave(wave);
    await stores.waves.setStatus(wave, open.status, null);
    await showWave(stores, open, invitations);
    await sendWaiting(stores, invitations, now);
    return open;
  });
}

async function sendWaiting(
  stores: SurveyStores,
  invitations: readonly Invitation[],
  now: Date,
): Promise<void> {
  const waiting = invitations.filter(
    ({ delivery, response, dueAt }) =>
      (delivery === 'planned' || delivery === 'queued') && response === 'none' && dueAt <= now,
  );
  await stores.jobs.enqueue(
    waiting.map(({ portalId, invitationId }) => ({
      name: 'invitation.send' as const,
      data: { portalId, invitationId },
    })),
  );
}
