import type { CrmWriter, RecordUpdate } from './crm.ts';

/** A property that shows a link, and how to make the link of what refers to it. */
export interface LinkProperty {
  readonly objectType: Parameters<CrmWriter['updateRecords']>[1];
  readonly name: string;
  /** What the database keeps in the link's place: the id of a row, and the nonce of its link. */
  readonly reference: RegExp;
  readonly urlOf: (owner: { portalId: number; id: string; linkNonce: string }) => string;
}

/**
 * The same writer, with links in the place of what refers to them: a copy of the database must open
 * nothing, so the link itself is made only on the way to HubSpot.
 */
export function putInLinks<Writer extends CrmWriter>(crm: Writer, property: LinkProperty): Writer {
  return {
    ...crm,
    updateRecords: (portalId, objectType, updates) =>
      crm.updateRecords(
        portalId,
        objectType,
        objectType === property.objectType
          ? updates.map((each) => putIn(property, portalId, each))
          : updates,
      ),
  };
}

function putIn(
  { name, reference, urlOf }: LinkProperty,
  portalId: number,
  update: RecordUpdate,
): RecordUpdate {
  const [, id, linkNonce] = reference.exec(update.properties[name] ?? '') ?? [];
  if (id === undefined || linkNonce === undefined) return update;
  const url = urlOf({ portalId, id, linkNonce });
  return { ...update, properties: { ...update.properties, [name]: url } };
}
