import { createLog } from '../../src/lib/log.ts';
import type { Log } from '../../src/lib/log.ts';

export interface MemoryLog {
  readonly log: Log;
  /** Every line so far, as it was written. */
  lines(): readonly string[];
  /** The entries whose message is this event. */
  events(name: string): ReadonlyArray<Readonly<Record<string, unknown>>>;
}

const logs: MemoryLog[] = [];

/** A log that a test can read. It takes everything, so that whatever must stay out of it is seen. */
export function createMemoryLog(): MemoryLog {
  const lines: string[] = [];
  const log = createLog('trace', { write: (line: string) => void lines.push(line.trim()) });
  const memoryLog: MemoryLog = {
    log,
    lines: () => lines,
    events: (name) =>
      lines
        .map((line) => JSON.parse(line) as Record<string, unknown>)
        .filter(({ msg }) => msg === name),
  };
  logs.push(memoryLog);
  return memoryLog;
}

/** Every line that was logged in this file's tests so far. */
export function allLoggedLines(): string[] {
  return logs.flatMap((each) => each.lines());
}
