import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { Waits } from '../../src/app.ts';

const SPEED = 50;
/** A deadline is shortened less: it must not strike while a busy machine is still answering. */
const DEADLINE_SPEED = 20;

/** The sandbox's rate limits see the same fast time as the app's, so that both agree. */
export const fastMonotonic = (): number => performance.now() * SPEED;

/** HubSpot's ten seconds pass in a fifth of one; failed jobs are tried again at once. */
export function createFastWaits(): Waits {
  const start = Date.parse('2026-08-17T08:00:00Z') - fastMonotonic();
  return {
    clock: { now: () => new Date(start + fastMonotonic()) },
    async sleep(milliseconds, signal) {
      const speed = signal ? DEADLINE_SPEED : SPEED;
      // Rounded up: waking up early would mean to wait once more.
      await wait(Math.ceil(milliseconds / speed), undefined, signal ? { signal } : {}).catch(
        () => undefined,
      );
    },
    betweenJobs: 'none',
  };
}
