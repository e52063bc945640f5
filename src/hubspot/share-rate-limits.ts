import type { CallKind, CallLeases } from '../portal/call-leases.ts';
import { limitOfKind } from './rate-limits.ts';
import type { RateLimits, Release } from './rate-limits.ts';
import type { Sleep } from './sleep.ts';

export interface ShareRateLimitsDeps {
  /** This process's own turns: at most so many at a time, and what HubSpot's headers say. */
  readonly own: RateLimits;
  readonly leases: CallLeases;
  readonly requestsPerTenSeconds: (portalId: number) => number;
  readonly sleep: Sleep;
}

/** Longer than a call can take: its deadline, and the answer that nobody waits for any more. */
const HELD_MS = 120_000;
const SHORTEST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 1_000;

interface Waiting {
  readonly start: (release: Release) => void;
  readonly fail: (error: unknown) => void;
}

interface Queue {
  readonly waiting: Waiting[];
  isTaking: boolean;
}

/**
 * Lets many processes share each portal's limit: whoever has its turn in this process also waits for
 * a call out of the common limit. Calls that wait together are taken together, at most ten at once,
 * as many as run at a time: the price is one statement for up to ten calls before they start, and
 * one after the last has settled.
 */
export function shareRateLimits({
  own,
  leases,
  requestsPerTenSeconds,
  sleep,
}: ShareRateLimitsDeps): RateLimits {
  const queues = new Map<string, Queue>();

  function queueOf(portalId: number, kind: CallKind): Queue {
    const key = `${portalId}/${kind}`;
    const queue = queues.get(key) ?? { waiting: [], isTaking: false };
    queues.set(key, queue);
    return queue;
  }

  async function takeForAll(portalId: number, kind: CallKind, queue: Queue): Promise<void> {
    queue.isTaking = true;
    try {
      while (queue.waiting.length > 0) await takeSome(portalId, kind, queue);
    } catch (error) {
      for (const { fail } of queue.waiting.splice(0)) fail(error);
    } finally {
      queue.isTaking = false;
    }
  }

  async function takeSome(portalId: number, kind: CallKind, { waiting }: Queue): Promise<void> {
    const { perWindow, windowMs } = limitOfKind(kind, requestsPerTenSeconds(portalId));
    const wanted = waiting.length;
    const grant = await leases.take({ portalId, kind, wanted, limit: perWindow, heldMs: HELD_MS });
    if (grant.leaseId === null) {
      await sleep(Math.min(LONGEST_WAIT_MS, Math.max(SHORTEST_WAIT_MS, grant.waitMs)));
      return;
    }
    const { leaseId } = grant;
    const release = countDown(grant.granted, () =>
      leases.end({ portalId, kind, leaseId, countsForMs: windowMs }),
    );
    for (const { start } of waiting.splice(0, grant.granted)) start(release);
  }

  /** Resolves with what gives the call back to the lease. */
  function takeOne(portalId: number, kind: CallKind): Promise<Release> {
    const queue = queueOf(portalId, kind);
    return new Promise((start, fail) => {
      queue.waiting.push({ start, fail });
      if (!queue.isTaking) void takeForAll(portalId, kind, queue);
    });
  }

  return {
    ...own,
    async acquire(portalId, kind) {
      const releaseOwn = await own.acquire(portalId, kind);
      try {
        const releaseShared = await takeOne(portalId, kind);
        return () => {
          releaseShared();
          releaseOwn();
        };
      } catch (error) {
        releaseOwn();
        throw error;
      }
    },
  };
}

/** Ends the lease when its last call has settled. Unended, it ends by itself after a while. */
function countDown(calls: number, end: () => Promise<void>): Release {
  let left = calls;
  return () => {
    left -= 1;
    if (left === 0) end().catch(() => undefined);
  };
}
