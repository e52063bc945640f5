import type { Clock } from '../../lib/clock.ts';
import type { ChangeSource } from '../change-source.ts';
import type { ObjectType, RecordKey } from './object-types.ts';
import { OBJECT_TYPE_NAMES } from './object-types.ts';
import { deriveValues } from './derive-values.ts';
import { applyValues, decideMergedValues } from './record-values.ts';

export interface PropertyVersion {
  readonly value: string;
  readonly at: Date;
  readonly source: ChangeSource;
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

/** A record that was merged away is found under its old id as the one that it went into. */
export interface RecordStore {
  /** Archived records are found only with `archived`. */
  find(type: ObjectType, id: string, archived?: boolean): CrmRecord | null;
  /** By id, ascending. */
  list(type: ObjectType, archived?: boolean): CrmRecord[];
  findByValue(type: ObjectType, property: string, value: string): CrmRecord | null;
  /** The id that a record has today. */
  idOf(type: ObjectType, id: string): string;
  /** Stores checked values under `id`, or under a new id. */
  create(type: ObjectType, values: Values, options?: { id?: string; createdAt?: Date }): CrmRecord;
  /** Stores checked values; `''` clears one. The record must exist. */
  update(type: ObjectType, id: string, values: Values): CrmRecord;
  /** False when there is no such record (any more). */
  archive(type: ObjectType, id: string): boolean;
  /** Brings an archived record back; false when there is none. */
  restore(type: ObjectType, id: string): boolean;
  /** Deletes a record with everything that it ever was; false when there is none. */
  purge(type: ObjectType, id: string): boolean;
  /** An id that no record has. */
  newId(): string;
  /** Puts `mergedId` into `primaryId`, whose values win, under `survivorId`. Both must exist. */
  merge(type: ObjectType, ids: MergeIds): CrmRecord;
}

export interface MergeIds {
  readonly primaryId: string;
  readonly mergedId: string;
  /** The primary id or a new one. */
  readonly survivorId: string;
}

/** What happened to a record, after it was stored. */
export interface RecordChange {
  readonly kind: 'created' | 'changed' | 'archived' | 'restored' | 'purged' | 'merged';
  readonly before: CrmRecord | null;
  readonly after: CrmRecord;
  readonly source: ChangeSource;
  /** Of a merge, in which `after` is the survivor. */
  readonly merge?: MergeIds & { readonly propertiesMoved: number };
}

const FIRST_NEW_ID = 40_000_000_001;

/** Records in memory. `onChange` hears of everything that happens to them. */
export function createRecordStore(deps: {
  clock: Clock;
  /** Who writes right now. */
  source: () => ChangeSource;
  onChange: (change: RecordChange) => void;
}): RecordStore {
  const records = Object.fromEntries(
    OBJECT_TYPE_NAMES.map((type) => [type, new Map<string, CrmRecord>()]),
  ) as Record<ObjectType, Map<string, CrmRecord>>;
  /** `type/old id` → the id that the record was merged into. */
  const survivors = new Map<string, string>();
  let nextId = FIRST_NEW_ID;

  const newId = () => String(nextId++);
  const idOf = (type: ObjectType, id: string): string => {
    const survivor = survivors.get(`${type}/${id}`);
    return survivor === undefined ? id : idOf(type, survivor);
  };
  const find = (type: ObjectType, id: string, archived = false) => {
    const record = records[type].get(idOf(type, id));
    return record && (record.archivedAt !== null) === archived ? record : null;
  };
  const get = (type: ObjectType, id: string): CrmRecord => {
    const record = find(type, id);
    if (!record) throw new Error(`There is no ${type} record ${id}.`);
    return record;
  };
  const withValues = (record: CrmRecord, values: Values, at: Date) =>
    applyValues(record, values, { at, source: deps.source() });
  const tell = (change: Omit<RecordChange, 'source'>) =>
    deps.onChange({ ...change, source: deps.source() });
  const store = (kind: RecordChange['kind'], before: CrmRecord | null, after: CrmRecord) => {
    records[after.objectType].set(after.id, after);
    tell({ kind, before, after });
    return records[after.objectType].get(after.id) ?? after;
  };
  const blank = (type: ObjectType, id: string, createdAt: Date): CrmRecord => ({
    objectType: type,
    id,
    properties: {},
    history: {},
    createdAt,
    updatedAt: createdAt,
    archivedAt: null,
  });

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
    idOf,
    create(type, values, options = {}) {
      const at = options.createdAt ?? deps.clock.now();
      const record = blank(type, options.id ?? newId(), at);
      const all = deriveValues(type, {}, values, at);
      return store('created', null, withValues(record, all, at));
    },
    update(type, id, values) {
      const record = get(type, id);
      const now = deps.clock.now();
      const all = deriveValues(type, record.properties, values, now);
      return store('changed', record, withValues(record, all, now));
    },
    archive(type, id) {
      const record = find(type, id);
      if (record) store('archived', record, { ...record, archivedAt: deps.clock.now() });
      return record !== null;
    },
    restore(type, id) {
      const record = find(type, id, true);
      if (record) store('restored', record, { ...record, archivedAt: null });
      return record !== null;
    },
    purge(type, id) {
      const record = find(type, id) ?? find(type, id, true);
      if (!record) return false;
      records[type].delete(record.id);
      tell({ kind: 'purged', before: record, after: blank(type, record.id, record.createdAt) });
      return true;
    },
    newId,
    merge(type, ids) {
      const { survivorId } = ids;
      const [primary, merged] = [get(type, ids.primaryId), get(type, ids.mergedId)];
      const values = decideMergedValues(primary, merged, survivorId);
      const survivor = withValues({ ...primary, id: survivorId }, values, deps.clock.now());
      for (const { id } of [primary, merged].filter((record) => record.id !== survivorId)) {
        records[type].delete(id);
        survivors.set(`${type}/${id}`, survivorId);
      }
      records[type].set(survivorId, survivor);
      const merge = { ...ids, propertiesMoved: Object.keys(values).length - 1 };
      tell({ kind: 'merged', before: primary, after: survivor, merge });
      return survivor;
    },
  };
}
