import { z } from 'zod';
import type { PropertyDraft } from '../crm/property-definition.ts';
import { HubSpotError, notFound } from '../hubspot-error.ts';
import type { ApiReply, ApiRequest, ApiRoute } from './api-route.ts';
import type { BatchError } from './batch-reply.ts';
import { batchReply } from './batch-reply.ts';
import { checkBatchSize, readBody, readFlag, readObjectType, readParam } from './read-request.ts';
import { requireSchema } from './route-scopes.ts';

const PATH = '/crm/properties/2026-09/:type';
const READ = requireSchema('read');
const WRITE = requireSchema('write');
const MAX_BATCH = 100;

/** Groups come first: `groups` and `batch` would otherwise be taken for property names. */
export const propertyRoutes: readonly ApiRoute[] = [
  { method: 'get', path: `${PATH}/groups`, scopes: READ, handle: listGroups },
  { method: 'post', path: `${PATH}/groups`, scopes: WRITE, handle: createGroup },
  { method: 'get', path: `${PATH}/groups/:name`, scopes: READ, handle: readGroup },
  { method: 'patch', path: `${PATH}/groups/:name`, scopes: WRITE, handle: updateGroup },
  { method: 'delete', path: `${PATH}/groups/:name`, scopes: WRITE, handle: archiveGroup },
  { method: 'post', path: `${PATH}/batch/create`, scopes: WRITE, handle: createBatch },
  { method: 'post', path: `${PATH}/batch/read`, scopes: READ, handle: readBatch },
  { method: 'post', path: `${PATH}/batch/archive`, scopes: WRITE, handle: archiveBatch },
  { method: 'get', path: PATH, scopes: READ, handle: listProperties },
  { method: 'post', path: PATH, scopes: WRITE, handle: createProperty },
  { method: 'get', path: `${PATH}/:name`, scopes: READ, handle: readProperty },
  { method: 'patch', path: `${PATH}/:name`, scopes: WRITE, handle: updateProperty },
  { method: 'delete', path: `${PATH}/:name`, scopes: WRITE, handle: archiveProperty },
];

const option = z.object({
  label: z.string().min(1),
  value: z.string().min(1),
  displayOrder: z.number().int().default(-1),
  hidden: z.boolean().default(false),
});

const createBody = z.object({
  name: z.string(),
  label: z.string().min(1),
  type: z.enum(['bool', 'date', 'datetime', 'enumeration', 'number', 'phone_number', 'string']),
  fieldType: z.string().min(1),
  groupName: z.string().min(1),
  description: z.string().default(''),
  options: z.array(option).default([]),
  displayOrder: z.number().int().default(-1),
  hasUniqueValue: z.boolean().default(false),
  hidden: z.boolean().default(false),
  formField: z.boolean().default(false),
  externalOptions: z.boolean().default(false),
  dataSensitivity: z.string().default('non_sensitive'),
});

// What can't be changed (`hasUniqueValue`, `dataSensitivity`) is ignored in silence, as HubSpot does.
const updateBody = z
  .object({
    label: z.string().min(1),
    type: createBody.shape.type,
    fieldType: z.string().min(1),
    groupName: z.string().min(1),
    description: z.string(),
    options: z.array(option),
    displayOrder: z.number().int(),
    hidden: z.boolean(),
    formField: z.boolean(),
  })
  .partial();

function listProperties(request: ApiRequest): ApiReply {
  const archived = readFlag(request.query, 'archived');
  const results = request.portal.properties.list(readObjectType(request), archived);
  return { status: 200, body: { results } };
}

function readProperty(request: ApiRequest): ApiReply {
  const body = request.portal.properties.find(readObjectType(request), readParam(request, 'name'));
  if (!body) throw notFound();
  return { status: 200, body };
}

function createProperty(request: ApiRequest): ApiReply {
  const draft: PropertyDraft = readBody(createBody, request);
  return { status: 201, body: request.portal.properties.create(readObjectType(request), draft) };
}

function updateProperty(request: ApiRequest): ApiReply {
  const change = withoutUndefined(readBody(updateBody, request));
  const name = readParam(request, 'name');
  const body = request.portal.properties.update(readObjectType(request), name, change);
  return { status: 200, body };
}

function archiveProperty(request: ApiRequest): ApiReply {
  request.portal.properties.archive(readObjectType(request), readParam(request, 'name'));
  return { status: 204 };
}

function createBatch(request: ApiRequest): ApiReply {
  const type = readObjectType(request);
  const { inputs } = readBody(z.object({ inputs: z.array(createBody) }), request);
  checkBatchSize(inputs, MAX_BATCH);
  const errors: BatchError[] = [];
  const results = inputs.flatMap((draft) => {
    try {
      return [request.portal.properties.create(type, draft)];
    } catch (error) {
      errors.push(refusedDefinition(error, draft.name));
      return [];
    }
  });
  return batchReply(request.portal.clock, 201, results, errors);
}

const namesBody = z.object({
  archived: z.boolean().default(false),
  inputs: z.array(z.object({ name: z.string() })),
});

function readBatch(request: ApiRequest): ApiReply {
  const type = readObjectType(request);
  const { archived, inputs } = readBody(namesBody, request);
  checkBatchSize(inputs, MAX_BATCH);
  const all = request.portal.properties.list(type, archived);
  const names = inputs.map((input) => input.name);
  const results = all.filter((definition) => names.includes(definition.name));
  const missing = names.filter((name) => !all.some((definition) => definition.name === name));
  return batchReply(request.portal.clock, 200, results, missing.map(propertyMissing));
}

/** HubSpot answers 204 whatever became of the properties. */
function archiveBatch(request: ApiRequest): ApiReply {
  const type = readObjectType(request);
  const { inputs } = readBody(namesBody, request);
  checkBatchSize(inputs, MAX_BATCH);
  for (const { name } of inputs) {
    try {
      request.portal.properties.archive(type, name);
    } catch (error) {
      if (!(error instanceof HubSpotError)) throw error;
    }
  }
  return { status: 204 };
}

function listGroups(request: ApiRequest): ApiReply {
  const results = request.portal.properties.listGroups(readObjectType(request));
  return { status: 200, body: { results } };
}

const groupBody = z.object({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  label: z.string().min(1),
  displayOrder: z.number().int().default(-1),
});

function createGroup(request: ApiRequest): ApiReply {
  const group = readBody(groupBody, request);
  const body = request.portal.properties.createGroup(readObjectType(request), group);
  return { status: 201, body };
}

function readGroup(request: ApiRequest): ApiReply {
  const name = readParam(request, 'name');
  const body = request.portal.properties.findGroup(readObjectType(request), name);
  if (!body) throw notFound();
  return { status: 200, body };
}

function updateGroup(request: ApiRequest): ApiReply {
  const schema = groupBody.pick({ label: true }).partial().extend({
    displayOrder: z.number().int().optional(),
  });
  const change = withoutUndefined(readBody(schema, request));
  const name = readParam(request, 'name');
  const body = request.portal.properties.updateGroup(readObjectType(request), name, change);
  return { status: 200, body };
}

function archiveGroup(request: ApiRequest): ApiReply {
  request.portal.properties.archiveGroup(readObjectType(request), readParam(request, 'name'));
  return { status: 204 };
}

function refusedDefinition(error: unknown, name: string): BatchError {
  if (!(error instanceof HubSpotError)) throw error;
  const { category, subCategory, message } = error.body;
  return {
    status: 'error',
    category: category ?? 'VALIDATION_ERROR',
    ...(subCategory !== undefined && { subCategory }),
    message,
    context: { name: [name] },
  };
}

function propertyMissing(name: string): BatchError {
  return {
    status: 'error',
    category: 'OBJECT_NOT_FOUND',
    message: `Property '${name}' does not exist.`,
    context: { name: [name] },
  };
}

/** Leaves out what was not sent, so that a spread keeps the current value. */
function withoutUndefined<Change extends object>(
  change: Change,
): { [Key in keyof Change]: Exclude<Change[Key], undefined> } {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Change]: Exclude<Change[Key], undefined>;
  };
}
