import type { ActionOutputs, ActionResult, FailureCode } from './ports.ts';

/** The action was done. */
export function succeed(outputs: ActionOutputs): ActionResult {
  return { answer: { ...outputs, hs_execution_state: 'SUCCESS' }, waiting: null };
}

/** The action could not be done, and trying again would not help: the workflow goes on without it. */
export function fail(errorCode: FailureCode): ActionResult {
  return { answer: { errorCode, hs_execution_state: 'FAIL_CONTINUE' }, waiting: null };
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The workflow waits for a wave to end, for that many days at most. */
export function hold(
  outputs: ActionOutputs,
  { waveId, now, days }: { readonly waveId: string; readonly now: Date; readonly days: number },
): ActionResult {
  return {
    answer: {
      ...outputs,
      hs_execution_state: 'BLOCK',
      hs_expiration_duration: `P${days}D`,
    },
    waiting: { waveId, expiresAt: new Date(now.getTime() + days * DAY_MS) },
  };
}
