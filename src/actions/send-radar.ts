import { LATE_DAYS } from '../survey/decide-answer.ts';
import { isRunning } from '../survey/is-running.ts';
import { launchOrRehearse } from '../survey/test-mail/launch-or-rehearse.ts';
import type { Wave } from '../survey/types.ts';
import { fail, hold, succeed } from './action-results.ts';
import type { ActionDeps, ActionRequest, ActionResult } from './ports.ts';
import { readSendInputs } from './read-inputs.ts';
import { requestIdOf } from './request-id.ts';
import { readWaveOutputs } from './wave-outputs.ts';

/**
 * Launches a wave on the company, once for each callback id; with `wait` the workflow stands still
 * until the wave has ended. In test mode the owner gets test mails, and the workflow is told so. Throws
 * what `launchOrRehearse` throws.
 */
export async function sendRadar(deps: ActionDeps, request: ActionRequest): Promise<ActionResult> {
  const { radar, mode, open_days: openDays, wait } = readSendInputs(request.inputs);
  const launch = await launchOrRehearse(deps, {
    company: request,
    requestId: requestIdOf(request),
    radarId: radar,
    mode,
    openDays,
    leaveOut: [],
    teamOwnerIds: [],
    userEmail: '',
    origin: 'workflow',
  });
  if (launch.kind === 'rehearsed') return fail('TEST_MODE');
  const { wave } = launch.launched;
  const outputs = await readWaveOutputs(deps, wave);
  if (!wait || !isRunning(wave)) return succeed(outputs);
  const now = deps.clock.now();
  return hold(outputs, { waveId: wave.waveId, now, days: daysToWait(wave, now) });
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Until the wave closes by itself, and some more: it may be extended, or paused. */
function daysToWait({ closesAt }: Wave, now: Date): number {
  return Math.max(0, Math.ceil((closesAt.getTime() - now.getTime()) / DAY_MS)) + LATE_DAYS;
}
