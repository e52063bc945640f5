import { z } from 'zod';
import type { ObjectType } from '../crm/object-types.ts';
import { getObjectType } from '../crm/object-types.ts';
import type { CrmRecord } from '../crm/record-store.ts';
import type { Portal } from '../portal.ts';
import type { ApiReply, ApiRequest, ApiRoute } from './api-route.ts';
import {
  readBody,
  readFlag,
  readLimit,
  readList,
  readObjectType,
  readParam,
} from './read-request.ts';
import type { WantedProperties } from './record-reply.ts';
import { associationsReply, readReply, writeReply } from './record-reply.ts';
import { requireRecords } from './route-scopes.ts';
import { createInput, getRecord, planCreate, planUpdate } from './write-record.ts';

const PATH = '/crm/objects/2026-09/:type';
const READ = requireRecords('read', 'type');
const WRITE = requireRecords('write', 'type');

export const recordRoutes: readonly ApiRoute[] = [
  { method: 'get', path: PATH, scopes: READ, handle: listRecords },
  { method: 'post', path: PATH, scopes: WRITE, handle: createRecord },
  { method: 'get', path: `${PATH}/:id`, scopes: READ, handle: readRecord },
  { method: 'patch', path: `${PATH}/:id`, scopes: WRITE, handle: updateRecord },
  { method: 'delete', path: `${PATH}/:id`, scopes: WRITE, handle: archiveRecord },
];

function listRecords(request: ApiRequest): ApiReply {
  const { portal, query } = request;
  const type = readObjectType(request);
  const wanted = readWanted(query);
  const limit = readLimit(query, 10, wanted.propertiesWithHistory.length > 0 ? 50 : 100);
  const after = Number(query.get('after') ?? 0);

  // The cursor is the last id, so that records made meanwhile don't move the pages.
  const rest = portal.records
    .list(type, readFlag(query, 'archived'))
    .filter((record) => Number(record.id) > after);
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return {
    status: 200,
    body: {
      results: page.map((record) => fullReply(portal, record, query, wanted)),
      ...(last && rest.length > limit && { paging: { next: nextPage(request, last.id) } }),
    },
  };
}

function readRecord(request: ApiRequest): ApiReply {
  const { portal, query } = request;
  const record = getRecord(portal, readObjectType(request), readParam(request, 'id'), {
    idProperty: query.get('idProperty') ?? undefined,
    archived: readFlag(query, 'archived'),
  });
  return { status: 200, body: fullReply(portal, record, query, readWanted(query)) };
}

function createRecord(request: ApiRequest): ApiReply {
  const input = readBody(createInput, request);
  const record = planCreate(request.portal, readObjectType(request), input)();
  const body = writeReply(request.portal, record, Object.keys(input.properties));
  return { status: 201, body };
}

const updateBody = z.object({ properties: z.record(z.string(), z.unknown()) });

function updateRecord(request: ApiRequest): ApiReply {
  const { properties } = readBody(updateBody, request);
  const current = getRecord(request.portal, readObjectType(request), readParam(request, 'id'), {
    idProperty: request.query.get('idProperty') ?? undefined,
  });
  const record = planUpdate(request.portal, current, properties)();
  return { status: 200, body: writeReply(request.portal, record, Object.keys(properties)) };
}

/** HubSpot answers 204 also when the record is gone already. */
function archiveRecord(request: ApiRequest): ApiReply {
  request.portal.records.archive(readObjectType(request), readParam(request, 'id'));
  return { status: 204 };
}

function fullReply(
  portal: Portal,
  record: CrmRecord,
  query: URLSearchParams,
  wanted: WantedProperties,
) {
  const types = readList(query, 'associations').map((name): ObjectType => getObjectType(name));
  const associations = associationsReply(portal, record, types);
  return {
    ...readReply(portal, record, wanted),
    ...(Object.keys(associations).length > 0 && { associations }),
  };
}

function readWanted(query: URLSearchParams): WantedProperties {
  return {
    properties: readList(query, 'properties'),
    propertiesWithHistory: readList(query, 'propertiesWithHistory'),
  };
}

/** Where the next page begins, with a link that keeps the rest of the query. */
export function nextPage(request: ApiRequest, after: string): { after: string; link: string } {
  const query = new URLSearchParams(request.query);
  query.set('after', after);
  return { after, link: `${request.url}?${query.toString()}` };
}
