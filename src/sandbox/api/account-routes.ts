import { DEAL_PIPELINE, TICKET_PIPELINE } from '../crm/pipelines.ts';
import type { Pipeline } from '../crm/pipelines.ts';
import { notFound } from '../hubspot-error.ts';
import type { Owner } from '../portal-data.ts';
import { zoneOffset } from '../zoned-time.ts';
import type { ApiReply, ApiRequest, ApiRoute } from './api-route.ts';
import { readFlag, readLimit, readObjectType, readParam } from './read-request.ts';
import { nextPage } from './record-routes.ts';
import { requireOne, requireSchema } from './route-scopes.ts';

const OWNERS = requireOne('crm.objects.owners.read');
const PIPELINES = requireSchema('read');

/** Owners, pipelines and the account itself. */
export const accountRoutes: readonly ApiRoute[] = [
  { method: 'get', path: '/crm/owners/2026-09', scopes: OWNERS, handle: listOwners },
  { method: 'get', path: '/crm/owners/2026-09/:id', scopes: OWNERS, handle: readOwner },
  { method: 'get', path: '/crm/pipelines/2026-09/:type', scopes: PIPELINES, handle: listPipelines },
  {
    method: 'get',
    path: '/crm/pipelines/2026-09/:type/:id',
    scopes: PIPELINES,
    handle: readPipeline,
  },
  {
    method: 'get',
    path: '/account-info/2026-09/details',
    scopes: requireOne('oauth'),
    handle: readAccount,
  },
];

/** Stands for the day the account was opened; owners and pipelines never change here. */
const OPENED = '2023-02-01T08:00:00.000Z';

function listOwners(request: ApiRequest): ApiReply {
  const { portal, query } = request;
  const limit = readLimit(query, 100, 500);
  const email = query.get('email')?.toLowerCase();
  const after = Number(query.get('after') ?? 0);
  const rest = portal.owners
    .filter((owner) => owner.archived === readFlag(query, 'archived'))
    .filter((owner) => email === undefined || owner.email.toLowerCase() === email)
    .filter((owner) => Number(owner.id) > after)
    .toSorted((a, b) => Number(a.id) - Number(b.id));
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return {
    status: 200,
    body: {
      results: page.map(ownerReply),
      ...(last && rest.length > limit && { paging: { next: nextPage(request, last.id) } }),
    },
  };
}

function readOwner(request: ApiRequest): ApiReply {
  const id = readParam(request, 'id');
  const owner = request.portal.owners.find(
    (each) => each.id === id && each.archived === readFlag(request.query, 'archived'),
  );
  if (!owner) throw notFound();
  return { status: 200, body: ownerReply(owner) };
}

function listPipelines(request: ApiRequest): ApiReply {
  return { status: 200, body: { results: pipelinesOf(request).map(pipelineReply) } };
}

/** HubSpot's 404 for a pipeline has an empty body. */
function readPipeline(request: ApiRequest): ApiReply {
  const pipeline = pipelinesOf(request).find(({ id }) => id === readParam(request, 'id'));
  return pipeline ? { status: 200, body: pipelineReply(pipeline) } : { status: 404 };
}

function readAccount({ portal }: ApiRequest): ApiReply {
  const offset = zoneOffset(portal.clock.now(), portal.timeZone);
  return {
    status: 200,
    body: {
      portalId: portal.portalId,
      accountType: 'DEVELOPER_TEST',
      timeZone: portal.timeZone,
      companyCurrency: portal.currency,
      additionalCurrencies: [],
      utcOffset: offsetText(offset),
      utcOffsetMilliseconds: offset,
      uiDomain: 'app.hubspot.com',
      dataHostingLocation: 'eu1',
    },
  };
}

function pipelinesOf(request: ApiRequest): Pipeline[] {
  const type = readObjectType(request);
  if (type === 'deals') return [DEAL_PIPELINE];
  return type === 'tickets' ? [TICKET_PIPELINE] : [];
}

function pipelineReply({ id, label, stages }: Pipeline) {
  const stamps = { createdAt: OPENED, updatedAt: OPENED, archived: false };
  return {
    id,
    label,
    displayOrder: 0,
    ...stamps,
    stages: stages.map((stage, displayOrder) => ({
      ...stage,
      ...stamps,
      displayOrder,
      writePermissions: 'CRM_PERMISSIONS_ENFORCEMENT',
    })),
  };
}

/** `userId` is the user; records are owned by `id`. An archived owner has no user any more. */
function ownerReply({ userId, archived, ...owner }: Owner) {
  return {
    ...owner,
    type: 'PERSON',
    ...(!archived && { userId }),
    userIdIncludingInactive: userId,
    createdAt: OPENED,
    updatedAt: OPENED,
    archived,
  };
}

/** Such as `+01:00`. */
function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / 60_000;
  const pad = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${pad(minutes / 60)}:${pad(minutes % 60)}`;
}
