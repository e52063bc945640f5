import { AppError } from '../lib/errors.ts';
import { takesAnswers } from '../survey/decide-reminders.ts';
import { remindWave } from '../survey/remind-wave.ts';
import { succeed } from './action-results.ts';
import type { ActionDeps, ActionRequest, ActionResult } from './ports.ts';
import { requestIdOf } from './request-id.ts';

/**
 * Reminds everybody of the company's newest open wave who has not answered. `reminded` is empty
 * where the mode forbids to tell it. Throws `wave_state` when no wave is open.
 */
export async function remindContacts(
  deps: ActionDeps,
  request: ActionRequest,
): Promise<ActionResult> {
  const waves = await deps.storage.waves.listOfCompany(request);
  const open = waves.find((wave) => takesAnswers(wave, deps.clock.now()));
  if (!open) {
    throw new AppError('wave_state', 'This company has no open wave, so nobody can be reminded.', {
      action: 'Send a radar first.',
    });
  }
  const { waveId, reminded } = await remindWave(deps, open, {
    key: requestIdOf(request),
    start: 'office_hours',
  });
  return succeed({ wave_id: waveId, reminded: reminded === null ? '' : String(reminded) });
}
