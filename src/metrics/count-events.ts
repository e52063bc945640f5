import type { Log } from '../lib/log.ts';
import type { Measures } from '../lib/measures.ts';

/** Names of events only: what else is logged would be a series of its own each time. */
const EVENT = /^[a-z][a-z-]*\.[a-z_]+$/;

const LEVELS = ['debug', 'info', 'warn', 'error'] as const;

/**
 * A log that counts the events that pass through it and its children, also those that its level
 * keeps quiet: an operator's figures must not depend on how much is written down.
 */
export function countEvents(log: Log, measures: Pick<Measures, 'noteEvent'>): Log {
  const counting = Object.create(log) as Log;
  for (const level of LEVELS) {
    const write: (...given: never[]) => void = log[level].bind(log);
    counting[level] = (...given: unknown[]) => {
      const event = given.find((each) => typeof each === 'string');
      if (event !== undefined && EVENT.test(event)) measures.noteEvent(event);
      write(...(given as never[]));
    };
  }
  const createChild = (bindings: Record<string, unknown>) =>
    countEvents(log.child(bindings), measures);
  counting.child = createChild as unknown as Log['child'];
  return counting;
}
