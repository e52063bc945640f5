import type { ChangeEvent } from '../../../src/changes/ports.ts';
import { processChanges } from '../../../src/changes/process-changes.ts';
import type { RepairRecordsDeps } from '../../../src/changes/repair-records.ts';
import { sweepRecords } from '../../../src/changes/sweep-records.ts';
import { createMemoryLog } from '../../support/memory-log.ts';
import { NOW, PORTAL } from './change-events.ts';
import { createReader } from './hubspot-truth.ts';
import type { Truth } from './hubspot-truth.ts';
import { createStored, createStores } from './memory-stores.ts';
import type { Stored } from './memory-stores.ts';

export interface World {
  readonly stored: Stored;
  /** HubSpot's calls so far, such as `companies 501,502`. */
  readonly calls: string[];
  /** What was read of the database so far, where it can be much. */
  readonly reads: string[];
  /** Called before each call of HubSpot and each write to the history; may throw. */
  disturb: (step: string) => void;
  truth: Truth;
  readonly memory: ReturnType<typeof createMemoryLog>;
  deliver(events: readonly ChangeEvent[]): void;
  process(): Promise<void>;
  sweep(): Promise<void>;
}

export interface WorldOptions {
  /** HubSpot answers for a merged record as for one that was deleted. */
  readonly hidesMerges?: boolean;
  readonly now?: Date;
}

/** A database that knows companies and their invited contacts, and the HubSpot that they are from. */
export function createWorld(
  truth: Truth,
  known: Readonly<Record<string, readonly string[]>>,
  { hidesMerges = false, now = NOW }: WorldOptions = {},
): World {
  let stored = createStored(known);
  const calls: string[] = [];
  const reads: string[] = [];
  const memory = createMemoryLog();
  const world: World = {
    get stored() {
      return stored;
    },
    calls,
    reads,
    memory,
    truth,
    disturb: () => undefined,
    deliver(events) {
      for (const event of events) {
        if (!stored.events.has(event.eventKey)) {
          stored.events.set(event.eventKey, { event, doneAt: null });
        }
      }
    },
    process: () => processChanges(deps, PORTAL),
    sweep: () => sweepRecords(deps, PORTAL),
  };
  const stores = createStores(
    () => stored,
    (step) => world.disturb(step),
    (step) => reads.push(step),
  );
  const reader = createReader({
    getTruth: () => world.truth,
    hidesMerges,
    onCall(what, ids) {
      calls.push(`${what} ${ids.join(',')}`);
      world.disturb(`read ${what}`);
    },
  });
  const deps: RepairRecordsDeps = {
    storage: {
      ...stores,
      async transaction(work) {
        const before = structuredClone(stored);
        try {
          return await work(stores);
        } catch (error) {
          stored = before;
          throw error;
        }
      },
    },
    reader,
    clock: { now: () => now },
    log: memory.log,
  };
  return world;
}
