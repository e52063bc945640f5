import type { Clock } from '../lib/clock.ts';
import { systemClock } from '../lib/clock.ts';

/** A clock that runs like the real one and can jump, so that a year passes in a minute. */
export interface SandboxClock extends Clock {
  /** Moves on by whole or broken days, hours and minutes. */
  advance(by: { days?: number; hours?: number; minutes?: number }): void;
  /** Jumps to a moment and runs on from there (or stands there when frozen). */
  set(date: Date): void;
  /** Stands still until `thaw`; it can still jump. */
  freeze(): void;
  thaw(): void;
}

const MINUTE = 60_000;

/** Starts at `start`: real time plus an offset, or standing still when `frozen`. */
export function createSandboxClock(
  start: Date,
  options: { real?: Clock; frozen?: boolean } = {},
): SandboxClock {
  const real = options.real ?? systemClock;
  let offset = start.getTime() - real.now().getTime();
  let frozenAt = options.frozen ? start.getTime() : null;

  const now = () => frozenAt ?? real.now().getTime() + offset;
  const jumpTo = (time: number) => {
    if (frozenAt === null) offset = time - real.now().getTime();
    else frozenAt = time;
  };

  return {
    now: () => new Date(now()),
    advance: ({ days = 0, hours = 0, minutes = 0 }) =>
      jumpTo(now() + (days * 24 * 60 + hours * 60 + minutes) * MINUTE),
    set: (date) => jumpTo(date.getTime()),
    freeze() {
      frozenAt = now();
    },
    thaw() {
      if (frozenAt === null) return;
      offset = frozenAt - real.now().getTime();
      frozenAt = null;
    },
  };
}
