import type { ObjectType } from './crm/object-types.ts';
import type { PropertyChanged, PropertyStore } from './crm/property-store.ts';
import type { CrmRecord, RecordChange, RecordStore } from './crm/record-store.ts';

/** What a read can ask of records and properties. */
export interface CopiedStores {
  readonly records: Pick<RecordStore, 'find' | 'list' | 'findByValue'>;
  readonly properties: Pick<PropertyStore, 'find' | 'list'>;
}

/**
 * A copy of an account that has not caught up: it sees each record and each property as it was
 * before its own last write, and new ones not at all.
 */
export interface LaggingCopy extends CopiedStores {
  noteRecord(change: RecordChange): void;
  noteProperty(change: PropertyChanged): void;
}

export function createLaggingCopy({ records, properties }: CopiedStores): LaggingCopy {
  const recordsBefore = new Map<string, CrmRecord | null>();
  const propertiesBefore = new Map<string, PropertyChanged['before']>();

  const listRecords = (type: ObjectType, archived = false) =>
    [...records.list(type), ...records.list(type, true)]
      .flatMap((record) => seenIn(recordsBefore, keyOf(type, record.id), record))
      .filter((record) => (record.archivedAt !== null) === archived)
      .sort((a, b) => Number(a.id) - Number(b.id));
  const listProperties = (type: ObjectType, archived = false) =>
    [...properties.list(type), ...properties.list(type, true)]
      .flatMap((definition) => seenIn(propertiesBefore, keyOf(type, definition.name), definition))
      .filter((definition) => definition.archived === archived);

  return {
    noteRecord({ kind, before, after }) {
      // A merge is seen at once: a copy without it would have both records under one id.
      if (kind === 'merged') return;
      recordsBefore.set(keyOf(after.objectType, after.id), before);
    },
    noteProperty({ objectType, before, after }) {
      propertiesBefore.set(keyOf(objectType, after.name), before);
    },
    records: {
      list: listRecords,
      find(type, id, archived = false) {
        const seen = recordsBefore.get(keyOf(type, id));
        if (seen === undefined) return records.find(type, id, archived);
        return seen !== null && (seen.archivedAt !== null) === archived ? seen : null;
      },
      findByValue: (type, property, value) =>
        listRecords(type).find(
          (record) => record.properties[property]?.toLowerCase() === value.toLowerCase(),
        ) ?? null,
    },
    properties: {
      list: listProperties,
      find: (type, name) =>
        listProperties(type).find((definition) => definition.name === name) ?? null,
    },
  };
}

function keyOf(type: ObjectType, id: string): string {
  return `${type}/${id}`;
}

function seenIn<Item>(before: ReadonlyMap<string, Item | null>, key: string, now: Item): Item[] {
  if (!before.has(key)) return [now];
  const seen = before.get(key) ?? null;
  return seen === null ? [] : [seen];
}
