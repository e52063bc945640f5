import { AppError } from '../lib/errors.ts';

/** What HubSpot says of a single send. `sendResult` comes as soon as it has tried. */
export interface SendStatus {
  readonly status: string;
  readonly sendResult?: string | undefined;
}

/** `waiting`: HubSpot has taken it and not tried yet; `unknown`: it can't tell itself. */
export type SendOutcome =
  | { readonly kind: 'taken' | 'waiting' | 'unknown' }
  | { readonly kind: 'failed'; readonly error: AppError };

const TAKEN = ['SENT', 'QUEUED', 'IDEMPOTENT_IGNORE'];
const LATER = ['THROTTLED', 'PORTAL_OVER_LIMIT'];
const BAD_ADDRESS = ['INVALID_TO_ADDRESS', 'PREVIOUSLY_BOUNCED'];

/**
 * What a status means for the invitation. `IDEMPOTENT_IGNORE` says that an e-mail with this `sendId`
 * has gone out before; `IDEMPOTENT_FAIL` that HubSpot could not find out.
 */
export function decideSingleSend({ status, sendResult }: SendStatus): SendOutcome {
  if (sendResult === undefined) {
    if (status === 'CANCELED') return refused(status);
    return { kind: status === 'COMPLETE' ? 'taken' : 'waiting' };
  }
  if (TAKEN.includes(sendResult)) return { kind: 'taken' };
  if (sendResult === 'IDEMPOTENT_FAIL') return { kind: 'unknown' };
  return LATER.includes(sendResult) ? later(sendResult) : refused(sendResult);
}

function refused(result: string): SendOutcome {
  const error = new AppError('mail_refused', `HubSpot did not send this e-mail: ${result}.`, {
    action: 'Change in HubSpot what its word names, then send it again.',
    details: { result, words: result, isBadAddress: BAD_ADDRESS.includes(result) },
  });
  return { kind: 'failed', error };
}

function later(result: string): SendOutcome {
  const error = new AppError('mail_unavailable', `HubSpot sends no e-mail now: ${result}.`, {
    action: 'It is tried again by itself.',
    details: { result },
  });
  return { kind: 'failed', error };
}
