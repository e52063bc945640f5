import type { Clock } from '../../src/lib/clock.ts';
import type { Sleep } from '../../src/hubspot/sleep.ts';

/**
 * A clock that only sleeping moves, and sleeping takes no time. A sleep with a signal is a deadline:
 * it waits until the test lets it pass.
 */
export function createInstantTime() {
  let now = Date.parse('2026-11-20T10:00:00Z');
  const slept: number[] = [];
  const deadlines = new Set<() => void>();
  const clock: Clock = { now: () => new Date(now) };
  const sleep: Sleep = (milliseconds, signal) => {
    if (!signal) {
      slept.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      deadlines.add(resolve);
      signal.addEventListener('abort', () => {
        deadlines.delete(resolve);
        resolve();
      });
    });
  };
  return {
    clock,
    sleep,
    /** Every finished sleep, in milliseconds. */
    slept,
    passDeadlines() {
      for (const pass of deadlines) pass();
      deadlines.clear();
    },
  };
}
