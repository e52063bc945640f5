import { z } from 'zod';
import type { ObjectType } from '../crm/object-types.ts';
import { OBJECT_TYPES } from '../crm/object-types.ts';
import type { ApiReply, ApiRequest, ApiRoute } from './api-route.ts';
import { associationReply, getType, labelsReply } from './association-routes.ts';
import type { BatchError } from './batch-reply.ts';
import { batchReply } from './batch-reply.ts';
import {
  checkBatchSize,
  readBody,
  readCursor,
  readObjectType,
  writeCursor,
} from './read-request.ts';
import { requireRecords } from './route-scopes.ts';
import { associationSpec, recordId } from './write-record.ts';

const PATH = '/crm/associations/2026-09/:from/:to/batch';
const READ = requireRecords('read', 'from', 'to');
const WRITE = requireRecords('write', 'from', 'to');
const MAX_READ = 1_000;
const MAX_WRITE = 2_000;
const PAGE = 500;

export const associationBatchRoutes: readonly ApiRoute[] = [
  { method: 'post', path: `${PATH}/read`, scopes: READ, handle: readBatch },
  { method: 'post', path: `${PATH}/create`, scopes: WRITE, handle: createBatch },
  { method: 'post', path: `${PATH}/archive`, scopes: WRITE, handle: archiveBatch },
  { method: 'post', path: `${PATH}/labels/archive`, scopes: WRITE, handle: archiveLabels },
];

const readBatchBody = z.object({
  inputs: z.array(z.object({ id: recordId, after: z.string().optional() })),
});

function readBatch(request: ApiRequest): ApiReply {
  const { portal } = request;
  const [from, to] = readTypes(request);
  const { inputs } = readBody(readBatchBody, request);
  checkBatchSize(inputs, MAX_READ);

  const results: unknown[] = [];
  const errors: BatchError[] = [];
  for (const { id, after } of inputs) {
    const offset = readCursor(after);
    const all = portal.associations.list({ objectType: from, id }, to);
    if (all.length === 0) {
      errors.push(nothingAssociated(from, id, to));
      continue;
    }
    const end = offset + PAGE;
    results.push({
      from: { id },
      to: all.slice(offset, end).map(associationReply),
      ...(end < all.length && { paging: { next: { after: writeCursor(end) } } }),
    });
  }
  return batchReply(portal.clock, 200, results, errors);
}

const pair = z.object({ from: z.object({ id: recordId }), to: z.object({ id: recordId }) });

const typedPairs = z.object({
  inputs: z.array(pair.extend({ types: z.array(associationSpec) })),
});

function createBatch(request: ApiRequest): ApiReply {
  const { portal } = request;
  const [fromType, toType] = readTypes(request);
  const { inputs } = readBody(typedPairs, request);
  checkBatchSize(inputs, MAX_WRITE);

  const planned = inputs.map(({ from, to, types }) => ({
    from: { objectType: fromType, id: from.id },
    to: { objectType: toType, id: to.id },
    types: types.map((spec) => getType(portal, fromType, toType, spec)),
  }));
  const results: unknown[] = [];
  const errors: BatchError[] = [];
  for (const { from, to, types } of planned) {
    const missing = [from, to].filter(({ objectType, id }) => !portal.records.find(objectType, id));
    if (missing.length > 0) {
      errors.push(recordMissing(missing.map(({ id }) => id)));
      continue;
    }
    portal.associations.add(from, to, types);
    results.push(labelsReply(from, to, types));
  }
  return batchReply(portal.clock, 201, results, errors);
}

const archiveBody = z.object({
  inputs: z.array(
    z.object({ from: z.object({ id: recordId }), to: z.array(z.object({ id: recordId })) }),
  ),
});

function archiveBatch(request: ApiRequest): ApiReply {
  const [fromType, toType] = readTypes(request);
  const { inputs } = readBody(archiveBody, request);
  checkBatchSize(inputs, MAX_WRITE);
  for (const { from, to } of inputs) {
    for (const { id } of to) {
      request.portal.associations.remove(
        { objectType: fromType, id: from.id },
        { objectType: toType, id },
      );
    }
  }
  return { status: 204 };
}

function archiveLabels(request: ApiRequest): ApiReply {
  const { portal } = request;
  const [fromType, toType] = readTypes(request);
  const { inputs } = readBody(typedPairs, request);
  checkBatchSize(inputs, MAX_WRITE);
  for (const { from, to, types } of inputs) {
    portal.associations.removeTypes(
      { objectType: fromType, id: from.id },
      { objectType: toType, id: to.id },
      types.map((spec) => getType(portal, fromType, toType, spec)),
    );
  }
  return { status: 204 };
}

function readTypes(request: ApiRequest): [ObjectType, ObjectType] {
  return [readObjectType(request, 'from'), readObjectType(request, 'to')];
}

function nothingAssociated(from: ObjectType, id: string, to: ObjectType): BatchError {
  const [fromName, toName] = [OBJECT_TYPES[from].singular, OBJECT_TYPES[to].singular];
  return {
    status: 'error',
    category: 'OBJECT_NOT_FOUND',
    subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
    message: `No ${toName} is associated with ${fromName} ${id}.`,
    context: { fromObjectId: [id], fromObjectType: [fromName], toObjectType: [toName] },
  };
}

function recordMissing(ids: readonly string[]): BatchError {
  return {
    status: 'error',
    category: 'OBJECT_NOT_FOUND',
    message: `One or more records were not found: ${ids.join(', ')}.`,
    context: { ids },
  };
}
