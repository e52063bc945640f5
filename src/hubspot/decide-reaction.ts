import type { Failure } from './failure.ts';
import type { CallKind } from '../portal/call-leases.ts';

/** Tries of one call, the first included. Beyond them the queue repeats, with its longer pauses. */
export const MAX_TRIES = 3;

/** A longer wait is not sat out here: it would hold a worker. */
const LONGEST_WAIT_MILLISECONDS = 30_000;

export interface Reaction {
  /** Nothing of this kind is started for the portal for so long. 0 = no pause. */
  readonly pausePortalMilliseconds: number;
  /** How long to wait before the call is repeated, or null when it is not. */
  readonly repeatAfterMilliseconds: number | null;
}

/**
 * What to do after a failed try.
 *
 * Refusals that surely did nothing (429, 423, 477) are repeated for every call. Everything after
 * which a write may have happened is repeated for repeatable calls only.
 *
 * @param random between 0 and 1, spreads the waits of several callers.
 */
export function decideReaction(
  failure: Failure,
  call: { attempt: number; repeatable: boolean; kind: CallKind; random: number },
): Reaction {
  const base = decideBaseWait(failure, call);
  if (base === null || base > LONGEST_WAIT_MILLISECONDS) {
    return { pausePortalMilliseconds: 0, repeatAfterMilliseconds: null };
  }
  const wait = Math.round(base * (1 + call.random / 4));
  const isLastTry = call.attempt >= MAX_TRIES;
  if (failure.kind === 'refused' && failure.status === 429) {
    // The pause also holds the callers behind this one, even when this one gives up.
    return { pausePortalMilliseconds: wait, repeatAfterMilliseconds: isLastTry ? null : 0 };
  }
  return { pausePortalMilliseconds: 0, repeatAfterMilliseconds: isLastTry ? null : wait };
}

function decideBaseWait(
  failure: Failure,
  call: { attempt: number; repeatable: boolean; kind: CallKind },
): number | null {
  const doubled = (milliseconds: number) => milliseconds * 2 ** (call.attempt - 1);
  if (failure.kind === 'garbage') return null;
  if (failure.kind !== 'refused') return call.repeatable ? doubled(500) : null;

  const asked = failure.retryAfterMilliseconds;
  switch (failure.status) {
    case 429: {
      const policy = findPolicy(failure.body, call.kind);
      if (policy === 'daily') return null;
      return asked ?? (policy === 'secondly' ? 1_000 : 10_000);
    }
    case 423: // The record is locked; HubSpot asks for at least two seconds.
      return Math.max(asked ?? 0, doubled(2_000));
    case 477: // The account is moving to another data centre; the header says for how long.
      return asked;
    default:
      return call.repeatable && isTransient(failure.status) ? (asked ?? doubled(500)) : null;
  }
}

/** Which limit was hit. Searches are refused without a policy name, with a text only. */
function findPolicy(
  body: { policyName?: string | undefined; message?: string | undefined },
  kind: CallKind,
): 'daily' | 'secondly' | 'ten_secondly' {
  const named = `${body.policyName ?? ''} ${body.message ?? ''}`.toLowerCase();
  if (named.includes('daily')) return 'daily';
  if (named.includes('ten_secondly')) return 'ten_secondly';
  return named.includes('secondly') || kind === 'search' ? 'secondly' : 'ten_secondly';
}

/** 500, the gateways' 502–504 and Cloudflare's 521–526. */
function isTransient(status: number): boolean {
  return status === 500 || (status >= 502 && status <= 504) || (status >= 521 && status <= 526);
}
