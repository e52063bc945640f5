import type { NextFunction, Request, RequestHandler, Response, Router } from 'express';
import express from 'express';
import type { Log } from '../../lib/log.ts';
import { listLackingScopes } from '../account.ts';
import {
  AUTHENTICATION_MISSING,
  expiredToken,
  HubSpotError,
  invalidJson,
  missingScopes,
  notFound,
  SEARCH_LIMIT,
  TEN_SECOND_LIMIT,
} from '../hubspot-error.ts';
import type { Caller } from '../oauth/authenticate.ts';
import type { Portal } from '../portal.ts';
import { accountRoutes } from './account-routes.ts';
import { answerWithFaults } from './answer-with-faults.ts';
import type { ApiRequest, ApiRoute } from './api-route.ts';
import { associationBatchRoutes } from './association-batch-routes.ts';
import { associationRoutes } from './association-routes.ts';
import { batchRoutes } from './batch-routes.ts';
import { callbackRoutes } from './callback-routes.ts';
import { flowRoutes } from './flow-routes.ts';
import { installRoutes } from './install-routes.ts';
import { listRoutes } from './list-routes.ts';
import { mergeRoutes } from './merge-routes.ts';
import { noteCall } from './note-call.ts';
import { propertyRoutes } from './property-routes.ts';
import { recordExchanges } from './record-exchanges.ts';
import type { RecordedExchange } from './record-exchanges.ts';
import { recordRoutes } from './record-routes.ts';
import { listMissingScopes } from './route-scopes.ts';
import { subscriptionRoutes } from './subscription-routes.ts';
import { searchRoutes } from './search-routes.ts';
import { singleSendRoutes } from './single-send-routes.ts';
import { sendError } from './send-reply.ts';

/** Every route of the simulated API. The order matters: literal parts before parameters. */
export const API_ROUTES: readonly ApiRoute[] = [
  ...batchRoutes,
  ...searchRoutes,
  ...mergeRoutes,
  ...associationRoutes,
  ...associationBatchRoutes,
  ...recordRoutes,
  ...propertyRoutes,
  ...listRoutes,
  ...flowRoutes,
  ...callbackRoutes,
  ...singleSendRoutes,
  ...subscriptionRoutes,
  ...accountRoutes,
  ...installRoutes,
];

/** HubSpot's gateway takes addresses of 8,000 to 16,000 characters; the sandbox the least of it. */
const MAX_ADDRESS = 8_000;

export interface ApiDeps {
  /** Everything that comes in here is written by this app. */
  readonly appId: number;
  readonly authenticate: (accessToken: string) => Caller;
  readonly log: Log;
  /** Hears of every exchange, for a check afterwards. */
  readonly record?: ((exchange: RecordedExchange) => void) | undefined;
}

/** The API of the simulated HubSpot: token, limit, faults, scopes, then the route. */
export function createApi(deps: ApiDeps): Router {
  const api = express.Router();
  if (deps.record) api.use(['/crm', '/automation'], recordExchanges(deps.record));
  api.use(express.json({ type: () => true, limit: '10mb', strict: false, verify: noteLength }));
  for (const route of API_ROUTES) api[route.method](route.path, answer(deps, route));
  api.use(['/crm', '/account-info', '/automation', '/appinstalls', '/marketing'], (_req, res) =>
    sendError(res, notFound()),
  );
  api.use(unreadableBody);
  return api;
}

function answer({ appId, authenticate, log }: ApiDeps, route: ApiRoute): RequestHandler {
  return async (req, res) => {
    const caller = authenticate(tokenOf(req));
    if (caller.kind === 'unknown') {
      sendError(res, new HubSpotError(401, AUTHENTICATION_MISSING));
      return;
    }
    const { portal } = caller;
    noteCall(portal, req, res);
    if (caller.kind === 'expired') {
      sendError(res, expiredToken(portal.clock, caller.expiredMs));
      return;
    }
    if (!passesLimit(portal, route, res)) return;
    const exchange = { req, res, isRead: isRead(route) };
    await answerWithFaults({ faults: portal.faults, log }, exchange, ({ fromCopy }) => {
      if (req.originalUrl.length > MAX_ADDRESS) throw tooLong('URI Too Long', 414);
      const request = toApiRequest(fromCopy ? asLaggingCopy(portal) : portal, req, res);
      checkScopes(route, request, caller.scopes);
      const source = { changeSource: 'INTEGRATION', sourceId: String(appId) } as const;
      return portal.writeAs(source, () => route.handle(request));
    });
  };
}

function isRead({ method, path, isSearch }: ApiRoute): boolean {
  return method === 'get' || isSearch === true || path.endsWith('/batch/read');
}

/** A token has no scope that its account has lost meanwhile. */
function checkScopes(route: ApiRoute, request: ApiRequest, scopes: readonly string[]): void {
  const lacking = listLackingScopes(request.portal.account);
  const granted = scopes.filter((scope) => !lacking.includes(scope));
  const missing = listMissingScopes(route.scopes(request.params), granted);
  if (missing.length > 0) throw missingScopes(missing);
}

function asLaggingCopy(portal: Portal): Portal {
  const { records, properties } = portal.lagging;
  return {
    ...portal,
    records: { ...portal.records, ...records },
    properties: { ...portal.properties, ...properties },
  };
}

function toApiRequest(portal: Portal, req: Request, res: Response): ApiRequest {
  const url = new URL(req.originalUrl, `${req.protocol}://${req.get('host') ?? 'localhost'}`);
  return {
    portal,
    params: Object.fromEntries(
      Object.entries(req.params).map(([name, value]) => [name, String(value)]),
    ),
    query: url.searchParams,
    body: req.body as unknown,
    bodyLength: Number(res.locals['bodyLength'] ?? 0),
    url: `${url.origin}${url.pathname}`,
  };
}

function tokenOf(req: Request): string {
  return /^Bearer (.+)$/i.exec(req.get('authorization') ?? '')?.[1] ?? '';
}

/** Searches are counted apart from everything else and carry no limit headers. */
function passesLimit(portal: Portal, route: ApiRoute, res: Response): boolean {
  const limit = route.isSearch ? portal.limits.search : portal.limits.general;
  const passes = limit.take();
  if (!route.isSearch) {
    res.set({
      'X-HubSpot-RateLimit-Max': String(limit.max),
      'X-HubSpot-RateLimit-Remaining': String(limit.remaining()),
      'X-HubSpot-RateLimit-Interval-Milliseconds': String(limit.windowMs),
    });
  }
  if (!passes) {
    sendError(res, new HubSpotError(429, route.isSearch ? SEARCH_LIMIT : TEN_SECOND_LIMIT));
  }
  return passes;
}

function noteLength(_req: unknown, res: unknown, body: Buffer): void {
  (res as Response).locals['bodyLength'] = body.length;
}

/** A body that is not JSON, or too large, never reaches a route. */
function unreadableBody(error: unknown, _req: Request, res: Response, next: NextFunction): void {
  if (!(error instanceof Error) || !('status' in error)) {
    next(error);
    return;
  }
  const isTooLarge = error.status === 413;
  sendError(
    res,
    isTooLarge
      ? tooLong('Request Entity Too Large', 413)
      : invalidJson('the body can not be read as JSON.'),
  );
}

function tooLong(message: string, status: number): HubSpotError {
  return new HubSpotError(status, { message });
}
