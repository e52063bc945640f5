import type { Router } from 'express';
import { createServer } from '../../src/http/server.ts';
import type { HttpDeps } from '../../src/http/server.ts';
import { createLog } from '../../src/lib/log.ts';

type Layer = Router['stack'][number];

/** Those above another one first: a router matches whatever lies below it, too. */
const MOUNTS = [
  '/api/cards/v1',
  '/api/cards/v1/settings',
  '/api/cards/v1/settings/preview',
  '/api/cards/v1/waves',
  '/api/cards/v1/colleagues',
  '/api/cards/v1/second-rounds',
  '/api/cards/v1/invitations',
  '/api/cards/v1/contacts',
  '/api/cards/v1/cases',
  '/api/cards/v1/portfolio',
  '/api/cards/v1/losses',
  '/api/cards/v1/figures',
  '/api/cards/v1/reports',
  '/api/cards/v1/settings/radars',
  '/api/cards/v1/settings/groups',
  '/api/cards/v1/settings/properties',
  '/oauth',
  '/hooks/bounces',
  '/hubspot/webhooks',
  '/hubspot/actions',
  '/hubspot/options',
  '/s',
  '/w',
  '/u',
  '/d',
  '/p',
  '/test',
  '/r',
  '/y',
];

/**
 * Every route of the built server, such as `POST /u/:token`, read from express itself so that none
 * can be forgotten. Routers that are mounted elsewhere are listed as `?`.
 */
export function listRoutes(): string[] {
  const log = createLog('silent');
  // Building needs no working parts: routes use them only when they are called.
  const card = { survey: {}, log };
  const parts = {
    cards: card,
    waves: card,
    secondRounds: card,
    colleagues: card,
    invitations: card,
    contacts: card,
    cases: card,
    reports: card,
    report: {},
    survey: {},
    options: {},
    health: {},
    portfolio: {},
    portfolioFile: {},
    digest: {},
    losses: {},
    figures: {},
    log,
  };
  const server = createServer(parts as unknown as HttpDeps);
  return server.router.stack.filter(isRouter).flatMap((layer) => {
    const { stack } = layer.handle as unknown as Router;
    return stack
      .flatMap(describeRoute)
      .map(([method, path]) => `${method} ${mountOf(layer)}${path}`);
  });
}

function isRouter({ route, handle }: Layer): boolean {
  return route === undefined && 'stack' in handle;
}

/**
 * Express keeps a matcher instead of the path that a router was mounted at. It matches everything
 * below, too, so the shortest is the one.
 */
function mountOf(layer: Layer): string {
  const matches = (path: string): boolean =>
    (layer as unknown as { match(path: string): boolean }).match(path);
  const [shortest = '?'] = MOUNTS.filter(matches).sort((one, other) => one.length - other.length);
  return matches('/anything') ? '' : shortest;
}

function describeRoute({ route }: Layer): Array<[method: string, path: string]> {
  if (!route) return [];
  const { path, methods } = route as unknown as { path: string; methods: object };
  return Object.keys(methods).map((method) => [method.toUpperCase(), path]);
}
