import { z } from 'zod';
import { checkFilters } from '../crm/check-filters.ts';
import type { CrmList } from '../crm/list-store.ts';
import { getObjectType, OBJECT_TYPES } from '../crm/object-types.ts';
import { HubSpotError, validationError } from '../hubspot-error.ts';
import { filterBranch } from '../property-filter.ts';
import type { Portal } from '../portal.ts';
import type { ApiReply, ApiRequest, ApiRoute } from './api-route.ts';
import {
  readBody,
  readCursor,
  readFlag,
  readLimit,
  readObjectType,
  readParam,
  writeCursor,
} from './read-request.ts';
import { nextPage } from './record-routes.ts';
import { requireOne } from './route-scopes.ts';

const PATH = '/crm/lists/2026-09';
const READ = requireOne('crm.lists.read');
const WRITE = requireOne('crm.lists.write');

/** `search` comes before the ids. */
export const listRoutes: readonly ApiRoute[] = [
  { method: 'post', path: PATH, scopes: WRITE, handle: createList },
  { method: 'post', path: `${PATH}/search`, scopes: READ, handle: searchLists },
  { method: 'get', path: `${PATH}/:id`, scopes: READ, handle: readList },
  { method: 'delete', path: `${PATH}/:id`, scopes: WRITE, handle: removeList },
  {
    method: 'get',
    path: `${PATH}/object-type-id/:type/name/:name`,
    scopes: READ,
    handle: readListByName,
  },
  { method: 'put', path: `${PATH}/:id/update-list-filters`, scopes: WRITE, handle: updateFilters },
  { method: 'get', path: `${PATH}/:id/memberships`, scopes: READ, handle: listMemberships },
  { method: 'put', path: `${PATH}/:id/memberships/add`, scopes: WRITE, handle: addMemberships },
];

const createBody = z.object({
  name: z.string().min(1),
  objectTypeId: z.string(),
  processingType: z.enum(['DYNAMIC', 'MANUAL', 'SNAPSHOT']),
  filterBranch: filterBranch.optional(),
});

function createList(request: ApiRequest): ApiReply {
  const { portal } = request;
  const { name, objectTypeId, processingType, ...body } = readBody(createBody, request);
  const objectType = getObjectType(objectTypeId);
  if (processingType === 'DYNAMIC' && !body.filterBranch) {
    throw validationError('A DYNAMIC list needs a filterBranch.');
  }
  if (processingType === 'MANUAL' && body.filterBranch) {
    throw validationError('A MANUAL list can not have a filterBranch.');
  }
  if (body.filterBranch) checkFilters(portal.properties, objectType, body.filterBranch);
  const draft = { name, objectType, processingType, filterBranch: body.filterBranch ?? null };
  const list = portal.lists.create(draft);
  return { status: 200, body: { list: listReply(portal, list, { withFilters: true }) } };
}

function readList(request: ApiRequest): ApiReply {
  return replyWith(request, request.portal.lists.get(readParam(request, 'id')));
}

function readListByName(request: ApiRequest): ApiReply {
  const name = readParam(request, 'name');
  const list = request.portal.lists.findByName(readObjectType(request), name);
  if (list) return replyWith(request, list);
  throw new HubSpotError(404, {
    message: `List does not exist with name ${name}.`,
    category: 'OBJECT_NOT_FOUND',
  });
}

function replyWith({ portal, query }: ApiRequest, list: CrmList): ApiReply {
  const withFilters = readFlag(query, 'includeFilters');
  return { status: 200, body: { list: listReply(portal, list, { withFilters }) } };
}

function updateFilters(request: ApiRequest): ApiReply {
  const { portal } = request;
  const list = portal.lists.get(readParam(request, 'id'));
  const body = readBody(z.object({ filterBranch }), request);
  checkFilters(portal.properties, list.objectType, body.filterBranch);
  const updatedList = portal.lists.setFilters(list.listId, body.filterBranch);
  return {
    status: 200,
    body: { updatedList: listReply(portal, updatedList, { withFilters: true }) },
  };
}

function removeList(request: ApiRequest): ApiReply {
  request.portal.lists.remove(readParam(request, 'id'));
  return { status: 204 };
}

const searchBody = z.object({
  query: z.string().default(''),
  listIds: z.array(z.string()).default([]),
  processingTypes: z.array(z.string()).default([]),
  offset: z.number().int().min(0).default(0),
  count: z.number().int().min(1).max(500).default(20),
});

function searchLists(request: ApiRequest): ApiReply {
  const { portal } = request;
  const { query, listIds, processingTypes, offset, count } = readBody(searchBody, request);
  const found = portal.lists
    .list()
    .filter(({ name }) => name.toLowerCase().includes(query.toLowerCase()))
    .filter(({ listId }) => listIds.length === 0 || listIds.includes(listId))
    .filter(
      ({ processingType }) =>
        processingTypes.length === 0 || processingTypes.includes(processingType),
    );
  const end = offset + count;
  const lists = found.slice(offset, end).map((list) => searchReply(portal, list));
  return {
    status: 200,
    body: {
      total: found.length,
      offset: Math.min(end, found.length),
      hasMore: end < found.length,
      lists,
    },
  };
}

function listMemberships(request: ApiRequest): ApiReply {
  const { portal, query } = request;
  const limit = readLimit(query, 100, 250);
  const offset = readCursor(query.get('after'));
  const members = portal.lists.listMembers(portal.lists.get(readParam(request, 'id')));
  const end = offset + limit;
  return {
    status: 200,
    body: {
      total: members.length,
      results: members.slice(offset, end).map(({ recordId, since }) => ({
        recordId,
        membershipTimestamp: since.toISOString(),
      })),
      ...(end < members.length && { paging: { next: nextPage(request, writeCursor(end)) } }),
    },
  };
}

/** HubSpot spells the answer's fields like this. */
function addMemberships(request: ApiRequest): ApiReply {
  const recordIds = readBody(z.array(z.string()), request);
  const { added, missing } = request.portal.lists.addMembers(readParam(request, 'id'), recordIds);
  return {
    status: 200,
    body: { recordsIdsAdded: added, recordIdsRemoved: [], recordIdsMissing: missing },
  };
}

function searchReply(portal: Portal, list: CrmList) {
  const { size, ...reply } = listReply(portal, list, { withFilters: false });
  return { ...reply, additionalProperties: { hs_list_size: String(size) } };
}

function listReply(portal: Portal, list: CrmList, { withFilters }: { withFilters: boolean }) {
  return {
    listId: list.listId,
    listVersion: list.listVersion,
    name: list.name,
    objectTypeId: OBJECT_TYPES[list.objectType].typeId,
    processingType: list.processingType,
    processingStatus: 'COMPLETE',
    createdAt: list.createdAt.toISOString(),
    updatedAt: list.updatedAt.toISOString(),
    filtersUpdatedAt: list.filtersUpdatedAt.toISOString(),
    createdById: '1',
    updatedById: '1',
    size: portal.lists.listMembers(list).length,
    ...(withFilters && list.filterBranch && { filterBranch: list.filterBranch }),
  };
}
