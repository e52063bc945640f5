import { closeCases } from '../churn/cases/close-cases.ts';
import { succeed } from './action-results.ts';
import { toActionCall } from './action-call.ts';
import type { ActionDeps, ActionRequest, ActionResult } from './ports.ts';
import { readCloseInputs } from './read-inputs.ts';

/**
 * Closes all open follow-ups of the company. The answer is stored with the closing: a repeated call
 * would find nothing open and say so. Throws `nothing_open` and `bad_input`.
 */
export async function closeFollowUps(
  { storage, clock }: Pick<ActionDeps, 'storage' | 'clock'>,
  request: ActionRequest,
): Promise<ActionResult> {
  const { outcome } = readCloseInputs(request.inputs);
  const at = clock.now();
  return storage.transaction(async (stores) => {
    await stores.companies.lock(request);
    const known = await stores.actionCalls.find(request.portalId, request.callbackId);
    if (known) return { answer: known.outputs, waiting: null };
    const closed = await closeCases(stores, request, { outcome, at });
    const left = await stores.cases.listOpen(request);
    const result = succeed({ closed: String(closed), open_cases: String(left.length) });
    await stores.actionCalls.insert(toActionCall(request, result, at));
    return result;
  });
}
