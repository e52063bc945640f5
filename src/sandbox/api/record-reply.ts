import type { ObjectType } from '../crm/object-types.ts';
import { defaultPropertiesOf, OBJECT_TYPES, stampNames } from '../crm/object-types.ts';
import type { CrmRecord } from '../crm/record-store.ts';
import type { Portal } from '../portal.ts';

export interface RecordReply {
  readonly id: string;
  readonly properties: Readonly<Record<string, string | null>>;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly archived: boolean;
  readonly archivedAt?: string;
  readonly url: string;
  readonly propertiesWithHistory?: Readonly<Record<string, readonly unknown[]>>;
}

export interface WantedProperties {
  readonly properties: readonly string[];
  readonly propertiesWithHistory: readonly string[];
}

/** A record as a read returns it: unknown names are left out in silence, empty values are null. */
export function readReply(
  portal: Portal,
  record: CrmRecord,
  wanted: WantedProperties,
): RecordReply {
  const asked = [...wanted.properties, ...wanted.propertiesWithHistory];
  const names = asked.length > 0 ? asked : defaultPropertiesOf(record.objectType);
  const known = names.filter((name) => portal.properties.find(record.objectType, name) !== null);
  return {
    ...envelope(portal, record),
    properties: valuesOf(record, known),
    ...(wanted.propertiesWithHistory.length > 0 && {
      propertiesWithHistory: historyOf(record, wanted.propertiesWithHistory),
    }),
  };
}

/** A record as a write returns it: what was written and HubSpot's stamps, not everything. */
export function writeReply(
  portal: Portal,
  record: CrmRecord,
  written: readonly string[],
): RecordReply {
  return { ...envelope(portal, record), properties: valuesOf(record, written) };
}

/** The `associations` of a record, as `?associations=contacts` asks for them. */
export function associationsReply(
  portal: Portal,
  record: CrmRecord,
  types: readonly ObjectType[],
): Record<string, { results: { id: string; type: string }[] }> {
  const from = OBJECT_TYPES[record.objectType].singular;
  return Object.fromEntries(
    types.flatMap((to) => {
      const results = portal.associations.list(record, to).flatMap((association) =>
        association.types.map((type) => ({
          id: association.to.id,
          type: typeName(`${from}_to_${OBJECT_TYPES[to].singular}`, type),
        })),
      );
      return results.length > 0 ? [[to, { results }] as const] : [];
    }),
  );
}

function typeName(base: string, type: { kind: string; label: string | null }): string {
  if (type.kind === 'unlabelled') return `${base}_unlabeled`;
  return type.kind === 'primary' ? base : (type.label ?? base).toLowerCase().replace(/\W+/g, '_');
}

function envelope(portal: Portal, record: CrmRecord): Omit<RecordReply, 'properties'> {
  const { typeId } = OBJECT_TYPES[record.objectType];
  return {
    id: record.id,
    createdAt: record.createdAt.toISOString(),
    updatedAt: record.updatedAt.toISOString(),
    archived: record.archivedAt !== null,
    ...(record.archivedAt && { archivedAt: record.archivedAt.toISOString() }),
    url: `https://app.hubspot.com/contacts/${portal.portalId}/record/${typeId}/${record.id}`,
  };
}

function valuesOf(record: CrmRecord, names: readonly string[]): Record<string, string | null> {
  const { created, modified } = stampNames(record.objectType);
  const all = new Set([...names, created, modified, 'hs_object_id']);
  return Object.fromEntries([...all].map((name) => [name, record.properties[name] ?? null]));
}

function historyOf(record: CrmRecord, names: readonly string[]): Record<string, unknown[]> {
  return Object.fromEntries(
    names.map((name) => [
      name,
      (record.history[name] ?? []).map(({ value, at, source }) => ({
        value,
        timestamp: at.toISOString(),
        sourceType: source.changeSource,
        sourceId: source.sourceId,
      })),
    ]),
  );
}
