import { z } from 'zod';
import type { AssociationType } from '../crm/association-types.ts';
import type { Association } from '../crm/association-store.ts';
import type { ObjectType, RecordKey } from '../crm/object-types.ts';
import { OBJECT_TYPES } from '../crm/object-types.ts';
import { HubSpotError, notFound, validationError } from '../hubspot-error.ts';
import type { Portal } from '../portal.ts';
import type { ApiReply, ApiRequest, ApiRoute } from './api-route.ts';
import {
  readBody,
  readCursor,
  readLimit,
  readObjectType,
  readParam,
  writeCursor,
} from './read-request.ts';
import { nextPage } from './record-routes.ts';
import { requireRecords } from './route-scopes.ts';
import { associationSpec } from './write-record.ts';

const PATH = '/crm/objects/2026-09/:type/:id/associations';
const LABELS = '/crm/associations/2026-09/:from/:to/labels';
const READ = requireRecords('read', 'type', 'toType');
const WRITE = requireRecords('write', 'type', 'toType');
const MAX_PAGE = 500;
/** For each pair of objects. */
const MAX_LABELS = 50;

/** Associations of one record; the batches are in `association-batch-routes.ts`. */
export const associationRoutes: readonly ApiRoute[] = [
  { method: 'put', path: `${PATH}/default/:toType/:toId`, scopes: WRITE, handle: putDefault },
  { method: 'get', path: `${PATH}/:toType`, scopes: READ, handle: listOfRecord },
  { method: 'put', path: `${PATH}/:toType/:toId`, scopes: WRITE, handle: putLabels },
  { method: 'delete', path: `${PATH}/:toType/:toId`, scopes: WRITE, handle: removePair },
  {
    method: 'get',
    path: LABELS,
    scopes: requireRecords('read', 'from', 'to'),
    handle: listLabels,
  },
  {
    method: 'post',
    path: LABELS,
    scopes: requireRecords('write', 'from', 'to'),
    handle: createLabel,
  },
];

function listOfRecord(request: ApiRequest): ApiReply {
  const { portal, query } = request;
  const limit = readLimit(query, MAX_PAGE, MAX_PAGE);
  const offset = readCursor(query.get('after'));
  const from = { objectType: readObjectType(request), id: readParam(request, 'id') };
  const all = portal.associations.list(from, readObjectType(request, 'toType'));
  const end = offset + limit;
  return {
    status: 200,
    body: {
      results: all.slice(offset, end).map(associationReply),
      ...(end < all.length && { paging: { next: nextPage(request, writeCursor(end)) } }),
    },
  };
}

function putDefault(request: ApiRequest): ApiReply {
  const { portal } = request;
  const [from, to] = getPair(request);
  portal.associations.add(from, to);
  const unlabelled = (a: RecordKey, b: RecordKey) =>
    portal.associations
      .listTypes(a.objectType, b.objectType)
      .filter((type) => type.kind === 'unlabelled')
      .map((type) => ({
        from: { id: a.id },
        to: { id: b.id },
        associationSpec: { associationCategory: type.category, associationTypeId: type.typeId },
      }));
  const at = portal.clock.now().toISOString();
  const results = [...unlabelled(from, to), ...unlabelled(to, from)];
  return {
    status: 200,
    body: { status: 'COMPLETE', results, startedAt: at, completedAt: at },
  };
}

function putLabels(request: ApiRequest): ApiReply {
  const { portal } = request;
  const [from, to] = getPair(request);
  const specs = readBody(z.array(associationSpec), request);
  const types = specs.map((spec) => getType(portal, from.objectType, to.objectType, spec));
  portal.associations.replace(from, to, types);
  return { status: 201, body: labelsReply(from, to, types) };
}

function removePair(request: ApiRequest): ApiReply {
  const from = { objectType: readObjectType(request), id: readParam(request, 'id') };
  const to = { objectType: readObjectType(request, 'toType'), id: readParam(request, 'toId') };
  request.portal.associations.remove(from, to);
  return { status: 204 };
}

function listLabels(request: ApiRequest): ApiReply {
  const types = request.portal.associations.listTypes(
    readObjectType(request, 'from'),
    readObjectType(request, 'to'),
  );
  return { status: 200, body: { results: types.map(typeReply) } };
}

const labelBody = z.object({
  name: z.string().min(1),
  label: z.string().min(1),
  inverseLabel: z.string().min(1).optional(),
});

function createLabel(request: ApiRequest): ApiReply {
  const { portal } = request;
  const { label, inverseLabel } = readBody(labelBody, request);
  const [from, to] = [readObjectType(request, 'from'), readObjectType(request, 'to')];
  const own = portal.associations
    .listTypes(from, to)
    .filter(({ category }) => category === 'USER_DEFINED');
  if (own.length >= MAX_LABELS) throw tooManyLabels();
  const created = portal.associations.createLabel(from, to, label, inverseLabel);
  return { status: 200, body: { results: created.map(typeReply) } };
}

/** One association as the reads show it. `toObjectId` is a number here, unlike everywhere else. */
export function associationReply({ to, types }: Association) {
  return { toObjectId: Number(to.id), associationTypes: types.map(typeReply) };
}

/** A written pair as the writes show it. */
export function labelsReply(from: RecordKey, to: RecordKey, types: readonly AssociationType[]) {
  return {
    fromObjectTypeId: OBJECT_TYPES[from.objectType].typeId,
    fromObjectId: Number(from.id),
    toObjectTypeId: OBJECT_TYPES[to.objectType].typeId,
    toObjectId: Number(to.id),
    labels: types.flatMap((type) => type.label ?? []),
  };
}

/** Throws 400 for a type that does not lead from one to the other. */
export function getType(
  portal: Portal,
  from: ObjectType,
  to: ObjectType,
  spec: z.infer<typeof associationSpec>,
): AssociationType {
  const type = portal.associations.findType(from, {
    category: spec.associationCategory,
    typeId: spec.associationTypeId,
    to,
  });
  if (type) return type;
  throw validationError(
    `${spec.associationCategory} association type ${spec.associationTypeId} is not valid from ${OBJECT_TYPES[from].typeId} to ${OBJECT_TYPES[to].typeId}`,
  );
}

/** HubSpot has a status of its own for it. */
function tooManyLabels(): HubSpotError {
  return new HubSpotError(437, {
    message: `These objects already have their ${MAX_LABELS} association labels.`,
    category: 'VALIDATION_ERROR',
  });
}

function typeReply({ category, typeId, label }: AssociationType) {
  return { category, typeId, label };
}

function getPair(request: ApiRequest): [RecordKey, RecordKey] {
  const pair: [RecordKey, RecordKey] = [
    { objectType: readObjectType(request), id: readParam(request, 'id') },
    { objectType: readObjectType(request, 'toType'), id: readParam(request, 'toId') },
  ];
  for (const { objectType, id } of pair) {
    if (!request.portal.records.find(objectType, id)) throw notFound();
  }
  return pair;
}
