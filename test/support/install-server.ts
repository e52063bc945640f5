import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Database } from '../../src/storage/database.ts';
import { text } from '../../src/texts/catalogue.ts';
import type { TextKey } from '../../src/texts/catalogue.ts';
import { open } from './browse.ts';
import { openTestDatabase } from './databases.ts';
import { startPortalServer } from './start-portal-server.ts';
import type { PortalServer } from './start-portal-server.ts';

/** The server of the test that runs. */
export let server: PortalServer;
/** Of all tests of a file. */
export let database: Database;

/** Each test has a server of its own, which no account has installed yet. */
export function guardInstallServer(): void {
  beforeAll(async () => {
    database = await openTestDatabase('pglite');
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    server = await startPortalServer(database);
  });
  afterEach(async () => {
    expect(server.log.events('request.failed')).toEqual([]);
    await server.close();
  });
}

/** A browser on its way through an installation. */
export interface Visitor {
  readonly state: string;
  /** As the browser sends it. */
  readonly cookie: string;
  readonly location: string;
}

export async function visit(path: string, headers: Record<string, string> = {}) {
  return open(`${server.url}${path}`, { redirect: 'manual', headers });
}

export async function start(): Promise<Visitor> {
  const { status, headers } = await visit('/oauth/install');
  expect(status).toBe(302);
  const location = headers.get('location') ?? '';
  const cookie = (headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return { location, cookie, state: new URL(location).searchParams.get('state') ?? '' };
}

export function comeBack(
  { state, cookie }: Visitor,
  { code = 'code-1', ...headers }: { code?: string } & Record<string, string> = {},
) {
  return visit(`/oauth/callback?code=${code}&state=${state}`, { cookie, ...headers });
}

/** The whole way; the page at its end. */
export async function install(code = 'code-1') {
  const { status, headers } = await comeBack(await start(), { code });
  expect(status).toBe(303);
  return visit(headers.get('location') ?? '');
}

export function cookieFor(state: string): string {
  return `radar_install_${createHash('sha256').update(state).digest('hex').slice(0, 16)}=${state}`;
}

export async function expectNothingStored(): Promise<void> {
  const { portals, portal_access: access, portal_states: states } = await server.dump();
  expect({ portals, access, states }).toEqual({ portals: [], access: [], states: [] });
  expect(server.jobs).toEqual([]);
}

export function expectPage(page: string, key: TextKey): void {
  expect(page).toContain(text('en', key).replaceAll("'", '&#39;'));
}
