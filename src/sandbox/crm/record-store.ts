import type { Clock } from '../../lib/clock.ts';
import type { ObjectType, RecordKey } from './object-types.ts';
import { OBJECT_TYPE_NAMES, stampNames } from './object-types.ts';

export interface PropertyVersion {
  readonly value: string;
  readonly at: Date;
}

/** A record. Its values are text; one without a value is left out. */
export interface CrmRecord extends RecordKey {
  readonly properties: Readonly<Record<string, string>>;
  /** Every value a property had, newest first. */
  readonly history: Readonly<Record<string, readonly PropertyVersion[]>>;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly archivedAt: Date | null;
}

export type Values = Readonly<Record<string, string>>;

export interface RecordStore {
  /** Archived records are found only with `archived`. */
  find(type: ObjectType, id: string, archived?: boolean): CrmRecord | null;
  /** By id, ascending. */
  list(type: ObjectType, archived?: boolean): CrmRecord[];
  findByValue(type: ObjectType, property: string, value: string): CrmRecord | null;
  /** Stores checked values under `id`, or under a new id. */
  create(type: ObjectType, values: Values, options?: { id?: string; createdAt?: Date }): CrmRecord;
  /** Stores checked values; `''` clears one. The record must exist. */
  update(type: ObjectType, id: string, values: Values): CrmRecord;
  /** False when there is no such record (any more). */
  archive(type: ObjectType, id: string): boolean;
}

export interface RecordChange {
  readonly before: CrmRecord | null;
  readonly after: CrmRecord;
}

const FIRST_NEW_ID = 40_000_000_001;

/** Records in memory. `onChange` hears of every create and update after it was stored. */
export function createRecordStore(deps: {
  clock: Clock;
  onChange: (change: RecordChange) => void;
}): RecordStore {
  const records = Object.fromEntries(
    OBJECT_TYPE_NAMES.map((type) => [type, new Map<string, CrmRecord>()]),
  ) as Record<ObjectType, Map<string, CrmRecord>>;
  let nextId = FIRST_NEW_ID;

  const find = (type: ObjectType, id: string, archived = false) => {
    const record = records[type].get(id);
    return record && (record.archivedAt !== null) === archived ? record : null;
  };
  const store = (before: CrmRecord | null, after: CrmRecord) => {
    records[after.objectType].set(after.id, after);
    deps.onChange({ before, after });
    return records[after.objectType].get(after.id) ?? after;
  };

  return {
    find,
    list: (type, archived = false) =>
      [...records[type].values()]
        .filter((record) => (record.archivedAt !== null) === archived)
        .sort((a, b) => Number(a.id) - Number(b.id)),
    findByValue(type, property, value) {
      const wanted = value.toLowerCase();
      for (const record of records[type].values()) {
        if (record.archivedAt === null && record.properties[property]?.toLowerCase() === wanted) {
          return record;
        }
      }
      return null;
    },
    create(type, values, options = {}) {
      const now = deps.clock.now();
      const created = options.createdAt ?? now;
      const record: CrmRecord = {
        objectType: type,
        id: options.id ?? String(nextId++),
        properties: {},
        history: {},
        createdAt: created,
        updatedAt: created,
        archivedAt: null,
      };
      return store(null, withValues(record, values, options.createdAt ?? now));
    },
    update(type, id, values) {
      const record = find(type, id);
      if (!record) throw new Error(`There is no ${type} record ${id}.`);
      return store(record, withValues(record, values, deps.clock.now()));
    },
    archive(type, id) {
      const record = find(type, id);
      if (!record) return false;
      records[type].set(id, { ...record, archivedAt: deps.clock.now() });
      return true;
    },
  };
}

/** The record with new values and HubSpot's own stamps. */
function withValues(record: CrmRecord, values: Values, at: Date): CrmRecord {
  const { created, modified } = stampNames(record.objectType);
  const changed = Object.entries(values).filter(
    ([name, value]) => value !== (record.properties[name] ?? ''),
  );
  const merged = { ...record.properties, ...values };
  const kept = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== ''));
  return {
    ...record,
    updatedAt: at,
    properties: {
      ...kept,
      hs_object_id: record.id,
      [created]: record.createdAt.toISOString(),
      [modified]: at.toISOString(),
    },
    history: {
      ...record.history,
      ...Object.fromEntries(
        changed.map(([name, value]) => [name, [{ value, at }, ...(record.history[name] ?? [])]]),
      ),
    },
  };
}
