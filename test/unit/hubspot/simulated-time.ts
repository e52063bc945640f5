import type { Clock } from '../../../src/lib/clock.ts';
import type { Sleep } from '../../../src/hubspot/sleep.ts';

/** Time that jumps from one sleeper to the next: many callers sleep side by side and nobody waits. */
export function createSimulatedTime() {
  let now = 0;
  const sleepers: Array<{ at: number; wake: () => void }> = [];
  const clock: Clock = { now: () => new Date(now) };
  const sleep: Sleep = (milliseconds) =>
    new Promise((wake) => void sleepers.push({ at: now + milliseconds, wake }));

  return {
    clock,
    sleep,
    now: () => now,
    /** Runs until nobody sleeps any longer, or until the given time. */
    async run(until = Infinity): Promise<void> {
      for (;;) {
        // Everything that is due to happen at this moment happens first.
        await new Promise((resolve) => setImmediate(resolve));
        sleepers.sort((a, b) => a.at - b.at);
        const next = sleepers[0];
        if (!next || next.at > until) break;
        sleepers.shift();
        now = Math.max(now, next.at);
        next.wake();
      }
    },
  };
}
