import type { AssociationStore } from './association-store.ts';
import type { ObjectType, RecordKey } from './object-types.ts';
import type { CrmRecord, RecordStore } from './record-store.ts';

interface Stores {
  readonly records: RecordStore;
  readonly associations: AssociationStore;
}

/**
 * Merges one record into another, associations included. HubSpot gives some merged companies a new
 * id. Both records must exist.
 */
export function mergeRecords(
  { records, associations }: Stores,
  objectType: ObjectType,
  {
    primaryId,
    mergedId,
    hasNewId = false,
  }: {
    readonly primaryId: string;
    readonly mergedId: string;
    readonly hasNewId?: boolean;
  },
): CrmRecord {
  const survivorId = hasNewId ? records.newId() : primaryId;
  const survivor = { objectType, id: survivorId };
  for (const id of [primaryId, mergedId].filter((each) => each !== survivorId)) {
    associations.move({ objectType, id }, survivor);
  }
  return records.merge(objectType, { primaryId, mergedId, survivorId });
}

/** Deletes a record for good, values and history included. False when there is none. */
export function purgeRecord({ records, associations }: Stores, record: RecordKey): boolean {
  associations.forget(record);
  return records.purge(record.objectType, record.id);
}
