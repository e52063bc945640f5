import { z } from 'zod';
import type { ObjectType } from '../crm/object-types.ts';
import { getObjectType } from '../crm/object-types.ts';
import type { ValueOf } from '../crm/search-records.ts';
import { checkSearchLimits, searchRecords } from '../crm/search-records.ts';
import { validationError } from '../hubspot-error.ts';
import type { Portal } from '../portal.ts';
import type { ApiReply, ApiRequest, ApiRoute } from './api-route.ts';
import { readBody, readObjectType } from './read-request.ts';
import { readReply } from './record-reply.ts';
import { requireRecords } from './route-scopes.ts';

const MAX_BODY = 3_000;

export const searchRoutes: readonly ApiRoute[] = [
  {
    method: 'post',
    path: '/crm/objects/2026-09/:type/search',
    isSearch: true,
    scopes: requireRecords('read', 'type'),
    handle: searchByFilters,
  },
];

const filter = z.object({
  propertyName: z.string().min(1),
  operator: z.enum([
    'EQ',
    'NEQ',
    'LT',
    'LTE',
    'GT',
    'GTE',
    'BETWEEN',
    'IN',
    'NOT_IN',
    'HAS_PROPERTY',
    'NOT_HAS_PROPERTY',
    'CONTAINS_TOKEN',
    'NOT_CONTAINS_TOKEN',
  ]),
  value: z.string().optional(),
  highValue: z.string().optional(),
  values: z.array(z.string()).optional(),
});

const sort = z.union([
  z.string().transform((propertyName) => ({ propertyName })),
  z.object({
    propertyName: z.string(),
    direction: z.enum(['ASCENDING', 'DESCENDING']).default('ASCENDING'),
  }),
]);

const searchBody = z.object({
  filterGroups: z.array(z.object({ filters: z.array(filter) })).default([]),
  sorts: z.array(sort).default([]),
  query: z.string().default(''),
  properties: z.array(z.string()).default([]),
  limit: z.number().int().default(10),
  after: z.coerce.number().int().min(0).default(0),
});

function searchByFilters(request: ApiRequest): ApiReply {
  const { portal } = request;
  const type = readObjectType(request);
  const { properties, ...search } = readBody(searchBody, request);
  if (request.bodyLength > MAX_BODY) {
    throw validationError(`The request body is longer than ${MAX_BODY} characters.`);
  }
  checkSearchLimits(search);
  checkNames(portal, type, [
    ...search.filterGroups.flatMap((group) => group.filters.map((each) => each.propertyName)),
    ...search.sorts.map((each) => each.propertyName),
  ]);

  const seen = portal.records.list(type).flatMap((record) => portal.searchIndex.view(record) ?? []);
  const page = searchRecords(seen, search, createValueOf(portal));
  return {
    status: 200,
    body: {
      total: page.total,
      results: page.records.map((record) =>
        readReply(portal, record, { properties, propertiesWithHistory: [] }),
      ),
      ...(page.nextAfter !== null && { paging: { next: { after: String(page.nextAfter) } } }),
    },
  };
}

/** The pseudo-property `associations.contact` stands for the ids of a record's contacts. */
const ASSOCIATIONS = 'associations.';

function checkNames(portal: Portal, type: ObjectType, names: readonly string[]): void {
  const unknown = names.find(
    (name) => !name.startsWith(ASSOCIATIONS) && !portal.properties.find(type, name),
  );
  if (unknown !== undefined) {
    throw validationError(`There was a problem with the request: no property named ${unknown}.`);
  }
}

function createValueOf(portal: Portal): ValueOf {
  return (record, name) =>
    name.startsWith(ASSOCIATIONS)
      ? portal.associations
          .list(record, getObjectType(name.slice(ASSOCIATIONS.length)))
          .map(({ to }) => to.id)
          .join(';')
      : (record.properties[name] ?? '');
}
