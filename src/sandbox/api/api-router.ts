import { setTimeout as wait } from 'node:timers/promises';
import type { NextFunction, Request, RequestHandler, Response, Router } from 'express';
import express from 'express';
import type { Log } from '../../lib/log.ts';
import type { Fault } from '../faults.ts';
import {
  AUTHENTICATION_MISSING,
  errorBodyOf,
  HubSpotError,
  invalidJson,
  notFound,
  SEARCH_LIMIT,
  TEN_SECOND_LIMIT,
  toWireError,
} from '../hubspot-error.ts';
import type { Portal } from '../portal.ts';
import { accountRoutes } from './account-routes.ts';
import type { ApiReply, ApiRequest, ApiRoute } from './api-route.ts';
import { associationBatchRoutes } from './association-batch-routes.ts';
import { associationRoutes } from './association-routes.ts';
import { batchRoutes } from './batch-routes.ts';
import { propertyRoutes } from './property-routes.ts';
import { recordRoutes } from './record-routes.ts';
import { searchRoutes } from './search-routes.ts';

/** Every route of the simulated API. The order matters: literal parts before parameters. */
export const API_ROUTES: readonly ApiRoute[] = [
  ...batchRoutes,
  ...searchRoutes,
  ...associationRoutes,
  ...associationBatchRoutes,
  ...recordRoutes,
  ...propertyRoutes,
  ...accountRoutes,
];

export interface ApiDeps {
  /** The portal that an access token opens. */
  readonly findPortal: (accessToken: string) => Portal | null;
  readonly log: Log;
}

/** The API of the simulated HubSpot: token, limit, faults, then the route. */
export function createApi(deps: ApiDeps): Router {
  const api = express.Router();
  api.use(express.json({ type: () => true, limit: '10mb', strict: false, verify: noteLength }));
  for (const route of API_ROUTES) api[route.method](route.path, answer(deps, route));
  api.use(['/crm', '/account-info'], (_req, res) => writeError(res, notFound()));
  api.use(unreadableBody);
  return api;
}

function answer(deps: ApiDeps, route: ApiRoute): RequestHandler {
  return async (req, res) => {
    const portal = deps.findPortal(tokenOf(req));
    if (!portal) {
      writeError(res, new HubSpotError(401, AUTHENTICATION_MISSING));
      return;
    }
    noteCall(portal, req, res);
    if (!passesLimit(portal, route, res)) return;

    const fault = portal.faults.take(req.method, req.path);
    if (fault?.delayMs !== undefined && !(await waited(fault.delayMs, res))) return;
    const handle = () => handled(deps.log, () => route.handle(toApiRequest(portal, req, res)));
    if (fault && changesAnswer(fault)) {
      if (fault.applied) handle();
      writeFault(res, fault);
    } else {
      write(res, handle());
    }
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

function handled(log: Log, work: () => ApiReply): ApiReply {
  try {
    return work();
  } catch (error) {
    if (error instanceof HubSpotError) {
      return { status: error.status, body: toWireError(error.body) };
    }
    log.error({ err: error }, 'sandbox.failed');
    return { status: 500, body: toWireError(errorBodyOf(500)) };
  }
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
    writeError(res, new HubSpotError(429, route.isSearch ? SEARCH_LIMIT : TEN_SECOND_LIMIT));
  }
  return passes;
}

function noteCall(portal: Portal, req: Request, res: Response): void {
  const { method, path } = req;
  // A cut connection never finishes; it counts with status 0.
  res.on('close', () =>
    portal.noteCall({ method, path, status: res.writableFinished ? res.statusCode : 0 }),
  );
}

/** False when the caller hung up meanwhile. */
async function waited(milliseconds: number, res: Response): Promise<boolean> {
  const gone = new AbortController();
  res.once('close', () => gone.abort());
  return await wait(milliseconds, true, { signal: gone.signal }).catch(() => false);
}

function changesAnswer(fault: Fault): boolean {
  return fault.reset === true || fault.status !== undefined || fault.body !== undefined;
}

function writeFault(res: Response, fault: Fault): void {
  const { status = 200, body } = fault;
  if (fault.reset) {
    res.socket?.destroy();
  } else if (typeof body === 'string') {
    res.status(status).type(body.startsWith('<') ? 'html' : 'json');
    res.send(body);
  } else {
    write(res, { status, body: body ?? toWireError(errorBodyOf(status)) });
  }
}

function writeError(res: Response, error: HubSpotError): void {
  write(res, { status: error.status, body: toWireError(error.body) });
}

function write(res: Response, { status, body }: ApiReply): void {
  if (body === undefined) res.status(status).end();
  else res.status(status).json(body);
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
  writeError(
    res,
    isTooLarge
      ? new HubSpotError(413, { message: 'Request Entity Too Large' })
      : invalidJson('the body can not be read as JSON.'),
  );
}
