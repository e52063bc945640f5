import type { ActionCall, ActionRequest, ActionResult } from './ports.ts';

/** A call as it is remembered, with what was answered to it. */
export function toActionCall(
  { portalId, companyId, callbackId, action }: ActionRequest,
  { answer, waiting }: ActionResult,
  receivedAt: Date,
): ActionCall {
  return {
    portalId,
    companyId,
    callbackId,
    action,
    receivedAt,
    state: waiting ? 'waiting' : 'answered',
    outputs: answer,
    waveId: waiting?.waveId ?? null,
    expiresAt: waiting?.expiresAt ?? null,
  };
}
