import { z } from 'zod';
import { checkWrite } from '../crm/check-write.ts';
import type { AssociationType } from '../crm/association-types.ts';
import type { ObjectType, RecordKey } from '../crm/object-types.ts';
import { isActivity, OBJECT_TYPES } from '../crm/object-types.ts';
import type { CrmRecord } from '../crm/record-store.ts';
import { HubSpotError, notFound, validationError } from '../hubspot-error.ts';
import type { Portal } from '../portal.ts';

/** HubSpot takes ids as text and as numbers. */
export const recordId = z.union([z.string().min(1), z.number().int()]).transform(String);

export const associationSpec = z.object({
  associationCategory: z.enum(['HUBSPOT_DEFINED', 'USER_DEFINED', 'INTEGRATOR_DEFINED']),
  associationTypeId: z.number().int(),
});

export const createInput = z.object({
  properties: z.record(z.string(), z.unknown()),
  associations: z
    .array(z.object({ to: z.object({ id: recordId }), types: z.array(associationSpec).min(1) }))
    .default([]),
  objectWriteTraceId: z.string().optional(),
});

export type CreateInput = z.infer<typeof createInput>;

/** Checks everything first and returns what stores the record, so that a batch is all or nothing. */
export function planCreate(portal: Portal, type: ObjectType, input: CreateInput): () => CrmRecord {
  const values = checkWrite(writeContext(portal), type, input.properties);
  checkRequired(type, values);
  portal.rules.check({ objectType: type, isNew: true, values });
  checkUnique(portal, type, values, null);
  const links = input.associations.flatMap(({ to, types }) =>
    types.map((spec) => getAssociation(portal, type, to.id, spec)),
  );
  return () => {
    const record = portal.records.create(type, values);
    for (const link of links) portal.associations.add(record, link.to, [link.type]);
    return record;
  };
}

/** As `planCreate`, for a record that exists. */
export function planUpdate(
  portal: Portal,
  record: CrmRecord,
  properties: Readonly<Record<string, unknown>>,
): () => CrmRecord {
  const { objectType, id } = record;
  const values = checkWrite(writeContext(portal), objectType, properties, record.properties);
  portal.rules.check({ objectType, isNew: false, values: { ...record.properties, ...values } });
  checkUnique(portal, objectType, values, id);
  return () => portal.records.update(objectType, id, values);
}

/** By record id, or by the value of a unique property. Throws 400 for a property that is not unique. */
export function findRecord(
  portal: Portal,
  type: ObjectType,
  id: string,
  options: { idProperty?: string | undefined; archived?: boolean } = {},
): CrmRecord | null {
  const { idProperty, archived } = options;
  if (idProperty === undefined || idProperty === 'hs_object_id') {
    return portal.records.find(type, id, archived);
  }
  if (!portal.properties.find(type, idProperty)?.hasUniqueValue) {
    throw validationError(
      `Unable to look up records by non-unique ${OBJECT_TYPES[type].typeId} property ${idProperty} in portal ID ${portal.portalId}`,
    );
  }
  return portal.records.findByValue(type, idProperty, id);
}

export function getRecord(...args: Parameters<typeof findRecord>): CrmRecord {
  const record = findRecord(...args);
  if (!record) throw notFound();
  return record;
}

/** The type of one association from a record to another that must exist. */
function getAssociation(
  portal: Portal,
  from: ObjectType,
  toId: string,
  spec: z.infer<typeof associationSpec>,
): { to: RecordKey; type: AssociationType } {
  const type = portal.associations.findType(from, {
    category: spec.associationCategory,
    typeId: spec.associationTypeId,
  });
  if (!type) {
    throw validationError(
      `${spec.associationCategory} association type ${spec.associationTypeId} is not valid for ${OBJECT_TYPES[from].typeId}`,
    );
  }
  if (!portal.records.find(type.to, toId)) throw notFound();
  return { to: { objectType: type.to, id: toId }, type };
}

function writeContext(portal: Portal) {
  return { properties: portal.properties, ownerIds: portal.owners.map((owner) => owner.id) };
}

function checkRequired(type: ObjectType, values: Readonly<Record<string, string>>): void {
  if (!isActivity(type) || (values['hs_timestamp'] ?? '') !== '') return;
  const message = 'Some required properties were not set.';
  throw validationError(message, {
    errors: [
      {
        message,
        code: 'MISSING_REQUIRED_PROPERTY',
        context: { properties: ['hs_timestamp'] },
      },
    ],
  });
}

function checkUnique(
  portal: Portal,
  type: ObjectType,
  values: Readonly<Record<string, string>>,
  ownId: string | null,
): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === '' || !portal.properties.find(type, name)?.hasUniqueValue) continue;
    const other = portal.records.findByValue(type, name, value);
    if (!other || other.id === ownId) continue;
    const noun = OBJECT_TYPES[type].singular;
    throw new HubSpotError(409, {
      message: `${noun.charAt(0).toUpperCase()}${noun.slice(1)} already exists. Existing ID: ${other.id}`,
      category: 'CONFLICT',
    });
  }
}
