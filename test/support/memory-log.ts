import { createLog } from '../../src/lib/log.ts';
import type { Log } from '../../src/lib/log.ts';

export interface MemoryLog {
  readonly log: Log;
  /** Every line so far, as it was written. */
  lines(): readonly string[];
  /** The entries whose message is this event. */
  events(name: string): ReadonlyArray<Readonly<Record<string, unknown>>>;
}

/** A log that a test can read. */
export function createMemoryLog(): MemoryLog {
  const lines: string[] = [];
  const log = createLog('debug', { write: (line: string) => void lines.push(line.trim()) });
  return {
    log,
    lines: () => lines,
    events: (name) =>
      lines
        .map((line) => JSON.parse(line) as Record<string, unknown>)
        .filter(({ msg }) => msg === name),
  };
}
