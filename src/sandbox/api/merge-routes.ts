import { z } from 'zod';
import { mergeRecords, purgeRecord } from '../crm/merge-records.ts';
import { validationError } from '../hubspot-error.ts';
import type { ApiReply, ApiRequest, ApiRoute } from './api-route.ts';
import { readBody, readObjectType } from './read-request.ts';
import { readReply } from './record-reply.ts';
import { requireOne, requireRecords } from './route-scopes.ts';
import { findRecord, getRecord, recordId } from './write-record.ts';

/** What makes records disappear for good: merging them, and deleting for privacy. */
export const mergeRoutes: readonly ApiRoute[] = [
  {
    method: 'post',
    path: '/crm/objects/2026-09/:type/merge',
    scopes: requireRecords('write', 'type'),
    handle: merge,
  },
  {
    method: 'post',
    path: '/crm/objects/2026-09/contacts/gdpr-delete',
    scopes: requireOne('crm.objects.contacts.write'),
    handle: deleteForPrivacy,
  },
];

const mergeBody = z.object({ primaryObjectId: recordId, objectIdToMerge: recordId });

function merge(request: ApiRequest): ApiReply {
  const { portal } = request;
  const type = readObjectType(request);
  const { primaryObjectId, objectIdToMerge } = readBody(mergeBody, request);
  const primary = getRecord(portal, type, primaryObjectId);
  const merged = getRecord(portal, type, objectIdToMerge);
  if (primary.id === merged.id) throw validationError('A record can not be merged into itself.');
  const survivor = mergeRecords(portal, type, {
    primaryId: primary.id,
    mergedId: merged.id,
    hasNewId: type === 'companies' && portal.account.mergesIntoNewIds,
  });
  const body = readReply(portal, survivor, { properties: [], propertiesWithHistory: [] });
  return { status: 200, body };
}

const privacyBody = z.object({ objectId: recordId, idProperty: z.literal('email').optional() });

/** An unknown address is no error: HubSpot only remembers never to take it in. */
function deleteForPrivacy(request: ApiRequest): ApiReply {
  const { portal } = request;
  const { objectId, idProperty } = readBody(privacyBody, request);
  const contact =
    idProperty === undefined
      ? (portal.records.find('contacts', objectId, true) ?? getRecord(portal, 'contacts', objectId))
      : findRecord(portal, 'contacts', objectId, { idProperty });
  if (contact) purgeRecord(portal, contact);
  return { status: 204 };
}
