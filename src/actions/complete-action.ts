import { isAppError } from '../lib/errors.ts';
import { isRunning } from '../survey/is-running.ts';
import { succeed } from './action-results.ts';
import type { ActionCall, ActionCompleter, ActionDeps } from './ports.ts';
import { readWaveOutputs } from './wave-outputs.ts';

export interface CompleteActionDeps extends Pick<ActionDeps, 'storage' | 'clock' | 'log'> {
  readonly completer: ActionCompleter;
}

/**
 * Lets a workflow go on that waits for a wave, with the scores that the wave has brought. Nothing
 * happens while the wave is running, nor when this was done before. Throws `hubspot_*` and
 * `portal_disconnected`, so that the queue tries again.
 */
export async function completeAction(
  deps: CompleteActionDeps,
  { portalId, callbackId }: { readonly portalId: number; readonly callbackId: string },
): Promise<void> {
  const { storage, log } = deps;
  const call = await storage.actionCalls.find(portalId, callbackId);
  if (call?.state !== 'waiting') return;
  const state = await settle(deps, call);
  if (state === 'waiting') return;
  await storage.actionCalls.setState(portalId, callbackId, state);
  const { companyId, waveId, action } = call;
  const fields = { portalId, companyId, waveId, action };
  log.info(fields, state === 'completed' ? 'action.completed' : 'action.expired');
}

async function settle(
  deps: CompleteActionDeps,
  { portalId, callbackId, waveId, expiresAt }: ActionCall,
): Promise<ActionCall['state']> {
  if (waveId === null || (expiresAt && expiresAt <= deps.clock.now())) return 'expired';
  try {
    const wave = await deps.storage.waves.get({ portalId, waveId });
    if (isRunning(wave)) return 'waiting';
    const { answer } = succeed(await readWaveOutputs(deps, wave));
    await deps.completer.complete(portalId, callbackId, answer);
    return 'completed';
  } catch (error) {
    // HubSpot no longer waits: its time was over, or somebody took the record out of the workflow.
    // Or the wave itself is gone, and with it what there was to wait for.
    if (isAppError(error, 'not_found')) return 'expired';
    throw error;
  }
}
