import type { Clock } from '../lib/clock.ts';
import type { AssociationStore } from './crm/association-store.ts';
import { createAssociationStore } from './crm/association-store.ts';
import { createPropertyStore } from './crm/property-store.ts';
import type { PropertyStore } from './crm/property-store.ts';
import type { RecordChange, RecordStore } from './crm/record-store.ts';
import { createRecordStore } from './crm/record-store.ts';
import type { SearchIndex } from './crm/search-index.ts';
import { createSearchIndex } from './crm/search-index.ts';
import type { Faults } from './faults.ts';
import { createFaults } from './faults.ts';
import { fillPortal } from './fill-portal.ts';
import type { Owner, PortalData } from './portal-data.ts';
import { EMPTY_PORTAL } from './portal-data.ts';
import type { RollingLimit } from './rolling-limit.ts';
import { createRollingLimit } from './rolling-limit.ts';
import type { Workflows } from './workflows.ts';
import { createWorkflows } from './workflows.ts';

/** One request that reached the API of a portal. */
export interface ApiCall {
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

/** A HubSpot account in memory. The API, the pages, the story and the tests all work on it. */
export interface Portal {
  readonly portalId: number;
  readonly accessToken: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly clock: Clock;
  /** Owners are few and never change in the sandbox. */
  readonly owners: readonly Owner[];
  readonly properties: PropertyStore;
  readonly records: RecordStore;
  readonly associations: AssociationStore;
  readonly searchIndex: SearchIndex;
  readonly workflows: Workflows;
  readonly faults: Faults;
  /** Counted on real time: 110 per rolling 10 s, and 5 searches per second apart from them. */
  readonly limits: { readonly general: RollingLimit; readonly search: RollingLimit };
  /** Every API call since the start or the last `clearCalls`, oldest first. */
  readonly calls: readonly ApiCall[];
  noteCall(call: ApiCall): void;
  clearCalls(): void;
}

export interface PortalOptions {
  readonly portalId: number;
  readonly accessToken: string;
  readonly clock: Clock;
  /** Real milliseconds that only grow, such as `performance.now`. */
  readonly monotonic: () => number;
  readonly data?: PortalData;
  readonly timeZone?: string;
  readonly currency?: string;
  /** Real milliseconds until search sees a write; 300 unless told. */
  readonly searchDelayMs?: number;
}

/** A portal with its own data, limits, workflows and faults. */
export function createPortal(options: PortalOptions): Portal {
  const { clock, monotonic, data = EMPTY_PORTAL, timeZone = 'Europe/Copenhagen' } = options;
  const calls: ApiCall[] = [];
  const searchIndex = createSearchIndex({ monotonic, delayMs: options.searchDelayMs ?? 300 });

  // The stores refer to each other; the listener is called only when all of them stand.
  const listeners: ((change: RecordChange) => void)[] = [];
  const records = createRecordStore({
    clock,
    onChange: (change) => listeners.forEach((listener) => listener(change)),
  });
  const associations = createAssociationStore({
    isLive: ({ objectType, id }) => records.find(objectType, id) !== null,
  });
  const workflows = createWorkflows({ clock, timeZone, records, associations });
  const properties = createPropertyStore({
    clock,
    usesOf: (type, name) => (type === 'companies' ? workflows.usesOf(name) : []),
  });

  fillPortal({ records, associations, properties }, data);
  listeners.push(
    (change) => searchIndex.note(change),
    (change) => workflows.recordChanged(change),
  );

  return {
    portalId: options.portalId,
    accessToken: options.accessToken,
    timeZone,
    currency: options.currency ?? 'DKK',
    clock,
    owners: data.owners,
    properties,
    records,
    associations,
    searchIndex,
    workflows,
    faults: createFaults(),
    limits: {
      general: createRollingLimit({ max: 110, windowMs: 10_000, monotonic }),
      search: createRollingLimit({ max: 5, windowMs: 1_000, monotonic }),
    },
    calls,
    noteCall: (call) => calls.push(call),
    clearCalls: () => calls.splice(0),
  };
}
