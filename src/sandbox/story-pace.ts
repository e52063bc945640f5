import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../lib/clock.ts';

const SPEED = 20;

/**
 * How HubSpot's limits pass while a story is told: twenty times as fast, for the sandbox that counts
 * and for the app that waits alike. Months go by in a minute, so nobody needs to wait ten seconds for
 * the next calls.
 */
export interface StoryPace {
  /** Milliseconds that only grow. */
  readonly monotonic: () => number;
  readonly clock: Clock;
  /** Resolves early, and never throws, when the signal is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** The story is told: from now on a second takes a second. */
  slowDown(): void;
}

/** `monotonic`: real milliseconds that only grow. */
export function createStoryPace(
  realClock: Clock,
  realMonotonic: () => number = () => performance.now(),
): StoryPace {
  const begin = realClock.now().getTime();
  const startedAt = realMonotonic();
  let toldAfter: number | null = null;

  const monotonic = (): number => {
    const passed = realMonotonic() - startedAt;
    const fast = toldAfter ?? passed;
    return fast * SPEED + (passed - fast);
  };
  return {
    monotonic,
    clock: { now: () => new Date(begin + monotonic()) },
    async sleep(milliseconds, signal) {
      // What has a signal is a deadline: a busy machine needs all of it.
      const isFast = signal === undefined && toldAfter === null;
      const real = isFast ? Math.ceil(milliseconds / SPEED) : milliseconds;
      await wait(real, undefined, signal && { signal }).catch(() => undefined);
    },
    slowDown() {
      toldAfter ??= realMonotonic() - startedAt;
    },
  };
}
