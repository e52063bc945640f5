import { expect, it } from 'vitest';
import { createRateLimits } from '../../../src/hubspot/rate-limits.ts';
import { shareRateLimits } from '../../../src/hubspot/share-rate-limits.ts';
import type { CallGrant, CallLeases, CallWish } from '../../../src/portal/call-leases.ts';
import { createSimulatedTime } from './simulated-time.ts';

type Ended = Parameters<CallLeases['end']>[0];

function openLimits(answer: (wish: CallWish, count: number) => CallGrant) {
  const time = createSimulatedTime();
  const wishes: CallWish[] = [];
  const ended: Ended[] = [];
  const slept: number[] = [];
  const limits = shareRateLimits({
    own: createRateLimits(time),
    requestsPerTenSeconds: () => 90,
    sleep: (milliseconds) => {
      slept.push(milliseconds);
      return Promise.resolve();
    },
    leases: {
      async take(wish) {
        wishes.push(wish);
        // A database takes its time; meanwhile more callers get their turn.
        await new Promise((resolve) => setImmediate(resolve));
        return answer(wish, wishes.length);
      },
      end(lease) {
        ended.push(lease);
        return Promise.resolve();
      },
    },
  });
  return { limits, wishes, ended, slept };
}

it('calls that wait together are taken together, and end together', async () => {
  const { limits, wishes, ended } = openLimits(({ wanted }, count) => ({
    granted: wanted,
    leaseId: `lease ${count}`,
  }));
  const releases = await Promise.all([1, 2, 3, 4].map(() => limits.acquire(7, 'general')));
  expect(wishes.reduce((sum, { wanted }) => sum + wanted, 0)).toBe(4);
  expect(wishes.length).toBeLessThan(4);
  expect(wishes[0]).toMatchObject({ portalId: 7, kind: 'general', limit: 90 });
  expect(ended).toEqual([]);
  for (const release of releases) release();
  expect(ended).toHaveLength(wishes.length);
  expect(ended[0]).toEqual({
    portalId: 7,
    kind: 'general',
    leaseId: 'lease 1',
    countsForMs: 10_000,
  });
});

it('waits while other processes have all of it, no longer than a second at a time', async () => {
  const { limits, slept } = openLimits((_wish, count) =>
    count < 4
      ? { granted: 0, leaseId: null, waitMs: [5, 400, 9_000][count - 1] ?? 0 }
      : { granted: 1, leaseId: 'lease' },
  );
  await limits.acquire(7, 'general');
  expect(slept).toEqual([20, 400, 1_000]);
});

it('searches have a limit of their own', async () => {
  const { limits, wishes, ended } = openLimits(() => ({ granted: 1, leaseId: 'lease' }));
  (await limits.acquire(7, 'search'))();
  expect(wishes).toMatchObject([{ kind: 'search', limit: 4 }]);
  expect(ended).toMatchObject([{ countsForMs: 1_000 }]);
});

it('one failure reaches everybody who waits, and the next call tries anew', async () => {
  let isAway = true;
  const { limits } = openLimits(({ wanted }) => {
    if (isAway) throw new Error('The database is away.');
    return { granted: wanted, leaseId: 'lease' };
  });
  const tried = await Promise.allSettled([1, 2, 3].map(() => limits.acquire(7, 'general')));
  expect(tried.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  isAway = false;
  // None of the three kept its turn in this process: ten run at a time.
  const calls = await Promise.all(Array.from({ length: 10 }, () => limits.acquire(7, 'general')));
  expect(calls).toHaveLength(10);
});
