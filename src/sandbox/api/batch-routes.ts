import { z } from 'zod';
import type { ObjectType } from '../crm/object-types.ts';
import { OBJECT_TYPES } from '../crm/object-types.ts';
import type { CrmRecord } from '../crm/record-store.ts';
import { HubSpotError, validationError } from '../hubspot-error.ts';
import type { ApiReply, ApiRequest, ApiRoute } from './api-route.ts';
import type { BatchError } from './batch-reply.ts';
import { batchReply, toBatchError } from './batch-reply.ts';
import {
  checkBatchSize,
  checkNoDuplicates,
  readBody,
  readFlag,
  readObjectType,
} from './read-request.ts';
import { readReply, writeReply } from './record-reply.ts';
import { requireRecords } from './route-scopes.ts';
import { createInput, findRecord, planCreate, planUpdate, recordId } from './write-record.ts';

const PATH = '/crm/objects/2026-09/:type/batch';
const READ = requireRecords('read', 'type');
const WRITE = requireRecords('write', 'type');
const MAX_BATCH = 100;
const MAX_HISTORY_BATCH = 50;

export const batchRoutes: readonly ApiRoute[] = [
  { method: 'post', path: `${PATH}/read`, scopes: READ, handle: readBatch },
  { method: 'post', path: `${PATH}/create`, scopes: WRITE, handle: createBatch },
  { method: 'post', path: `${PATH}/update`, scopes: WRITE, handle: updateBatch },
  { method: 'post', path: `${PATH}/upsert`, scopes: WRITE, handle: upsertBatch },
  { method: 'post', path: `${PATH}/archive`, scopes: WRITE, handle: archiveBatch },
];

const idInputs = z.array(z.object({ id: recordId }));

const readBatchBody = z.object({
  inputs: idInputs,
  properties: z.array(z.string()).default([]),
  propertiesWithHistory: z.array(z.string()).default([]),
  idProperty: z.string().optional(),
});

function readBatch(request: ApiRequest): ApiReply {
  const { portal } = request;
  const type = readObjectType(request);
  const { inputs, idProperty, ...wanted } = readBody(readBatchBody, request);
  checkBatchSize(inputs, MAX_BATCH);
  if (wanted.propertiesWithHistory.length > 0 && inputs.length > MAX_HISTORY_BATCH) {
    throw validationError(
      `The maximum number of inputs supported in a batch request for property histories is ${MAX_HISTORY_BATCH}. The number of inputs in this request was ${inputs.length}.`,
    );
  }
  checkNoDuplicates(inputs.map((input) => input.id));

  const archived = readFlag(request.query, 'archived');
  const found = inputs.map(({ id }) => ({
    id,
    record: findRecord(portal, type, id, { idProperty, archived }),
  }));
  const results = found.flatMap(({ record }) =>
    record ? [readReply(portal, record, wanted)] : [],
  );
  const missing = found.filter(({ record }) => !record).map(({ id }) => id);
  return batchReply(portal.clock, 200, results, missingErrors(type, missing));
}

const createBatchBody = z.object({ inputs: z.array(createInput) });

function createBatch(request: ApiRequest): ApiReply {
  const { portal } = request;
  const type = readObjectType(request);
  const { inputs } = readBody(createBatchBody, request);
  checkBatchSize(inputs, MAX_BATCH);
  if (type === 'contacts') checkNoDuplicates(inputs.flatMap(emailOf));

  const { plans, errors } = planAll(inputs, (input) => ({
    input,
    commit: planCreate(portal, type, input),
  }));
  const results = plans.map(({ input, commit }) =>
    writeReply(portal, commit(), Object.keys(input.properties)),
  );
  return batchReply(portal.clock, 201, results, errors);
}

const writeInput = z.object({
  id: recordId,
  idProperty: z.string().optional(),
  properties: z.record(z.string(), z.unknown()),
  objectWriteTraceId: z.string().optional(),
});

const writeBatchBody = z.object({ inputs: z.array(writeInput) });

function updateBatch(request: ApiRequest): ApiReply {
  const { portal } = request;
  const type = readObjectType(request);
  const { inputs } = readBody(writeBatchBody, request);
  checkBatchSize(inputs, MAX_BATCH);
  checkNoDuplicates(inputs.map((input) => input.id));

  const missing: string[] = [];
  const known = inputs.flatMap((input) => {
    const record = findRecord(portal, type, input.id, { idProperty: input.idProperty });
    if (!record) missing.push(input.id);
    return record ? [{ ...input, record }] : [];
  });
  const { plans, errors } = planAll(known, (input) => ({
    input,
    commit: planUpdate(portal, input.record, input.properties),
  }));
  const results = plans.map(({ input, commit }) =>
    writeReply(portal, commit(), Object.keys(input.properties)),
  );
  return batchReply(portal.clock, 200, results, [...errors, ...missingErrors(type, missing)]);
}

function upsertBatch(request: ApiRequest): ApiReply {
  const { portal } = request;
  const type = readObjectType(request);
  const { inputs } = readBody(writeBatchBody, request);
  checkBatchSize(inputs, MAX_BATCH);
  checkNoDuplicates(inputs.map((input) => input.id));

  const { plans, errors } = planAll(inputs, (input) => {
    const idProperty = input.idProperty ?? 'hs_object_id';
    if (!portal.properties.find(type, idProperty)?.hasUniqueValue) {
      throw validationError(
        `Unable to perform update/upsert by non-unique ${OBJECT_TYPES[type].typeId} property ${idProperty} in portal ID ${portal.portalId}`,
      );
    }
    const record = findRecord(portal, type, input.id, { idProperty });
    const properties = { ...input.properties, [idProperty]: input.id };
    const commit: () => CrmRecord = record
      ? planUpdate(portal, record, properties)
      : planCreate(portal, type, { properties, associations: [] });
    return { properties, isNew: record === null, commit };
  });
  const results = plans.map(({ properties, isNew, commit }) => ({
    ...writeReply(portal, commit(), Object.keys(properties)),
    new: isNew,
  }));
  return batchReply(portal.clock, 200, results, errors);
}

function archiveBatch(request: ApiRequest): ApiReply {
  const type = readObjectType(request);
  const { inputs } = readBody(z.object({ inputs: idInputs }), request);
  checkBatchSize(inputs, MAX_BATCH);
  checkNoDuplicates(inputs.map((input) => input.id));
  for (const { id } of inputs) request.portal.records.archive(type, id);
  return { status: 204 };
}

/**
 * Plans every input before anything is stored. A wrong one refuses the whole batch, unless every
 * input carries a trace id: then HubSpot stores the others and reports the wrong ones by it.
 */
function planAll<Input extends { objectWriteTraceId?: string | undefined }, Plan>(
  inputs: readonly Input[],
  plan: (input: Input) => Plan,
): { plans: Plan[]; errors: BatchError[] } {
  const plans: Plan[] = [];
  const errors: BatchError[] = [];
  const allTraced = inputs.every((input) => input.objectWriteTraceId !== undefined);
  for (const input of inputs) {
    try {
      plans.push(plan(input));
    } catch (error) {
      if (!allTraced || !(error instanceof HubSpotError)) throw error;
      errors.push(toBatchError(error, input.objectWriteTraceId ?? ''));
    }
  }
  return { plans, errors };
}

function missingErrors(type: ObjectType, ids: readonly string[]): BatchError[] {
  if (ids.length === 0) return [];
  const noun = OBJECT_TYPES[type].singular.toUpperCase();
  return [
    {
      status: 'error',
      category: 'OBJECT_NOT_FOUND',
      message: `Could not get some ${noun} objects, they may be deleted or not exist. Check that ids are valid.`,
      context: { ids },
    },
  ];
}

function emailOf(input: { properties: Readonly<Record<string, unknown>> }): string[] {
  const email = input.properties['email'];
  return typeof email === 'string' && email !== '' ? [email.toLowerCase()] : [];
}
