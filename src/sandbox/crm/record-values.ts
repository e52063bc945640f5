import type { ChangeSource } from '../change-source.ts';
import { stampNames } from './object-types.ts';
import type { CrmRecord, Values } from './record-store.ts';

/** What the survivor takes over: values that it does not have, and the ids that went into it. */
export function decideMergedValues(primary: CrmRecord, merged: CrmRecord, id: string): Values {
  const filled = Object.entries(merged.properties).filter(
    ([name]) => primary.properties[name] === undefined && name !== 'hs_merged_object_ids',
  );
  const ids = [primary, merged].flatMap((record) => [
    ...(record.properties['hs_merged_object_ids']?.split(';') ?? []),
    ...(record.id === id ? [] : [record.id]),
  ]);
  return { ...Object.fromEntries(filled), hs_merged_object_ids: [...new Set(ids)].join(';') };
}

/** The record with new values and HubSpot's own stamps. */
export function applyValues(
  record: CrmRecord,
  values: Values,
  { at, source }: { at: Date; source: ChangeSource },
): CrmRecord {
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
        changed.map(([name, value]) => [
          name,
          [{ value, at, source }, ...(record.history[name] ?? [])],
        ]),
      ),
    },
  };
}
