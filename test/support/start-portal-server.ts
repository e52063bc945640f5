import { randomBytes } from 'node:crypto';
import { createServer as createHttpServer } from 'node:http';
import { sql } from 'kysely';
import { createServer } from '../../src/http/server.ts';
import type { HttpDeps } from '../../src/http/server.ts';
import { checkSignature } from '../../src/hubspot/signature.ts';
import { createSeals } from '../../src/lib/seals.ts';
import type { Seals } from '../../src/lib/seals.ts';
import { listen, stopListening } from '../../src/listen.ts';
import { createInstalledTickets } from '../../src/portal/installed-ticket.ts';
import type { InstalledTickets } from '../../src/portal/installed-ticket.ts';
import { callAsCard } from '../../src/sandbox/card-call.ts';
import { createSandboxClock } from '../../src/sandbox/sandbox-clock.ts';
import type { SandboxClock } from '../../src/sandbox/sandbox-clock.ts';
import { findPort } from '../../src/sandbox/find-port.ts';
import type { Database } from '../../src/storage/database.ts';
import { createStorage } from '../../src/storage/storage.ts';
import type { Storage } from '../../src/storage/storage.ts';
import type { Job } from '../../src/survey/job-queue.ts';
import { dumpTables } from './dump-tables.ts';
import type { TableDump } from './dump-tables.ts';
import { PORTAL, SECOND_PORTAL, createHubSpotStandIn } from './hubspot-stand-in.ts';
import type { HubSpotStandIn } from './hubspot-stand-in.ts';
import { createMemoryLog } from './memory-log.ts';
import type { MemoryLog } from './memory-log.ts';
import type { CardAnswer } from './start-house.ts';
import { unmeasured } from './unmeasured.ts';

/** The real server and stores, in front of a HubSpot that does as it is told. */
export interface PortalServer {
  readonly url: string;
  readonly hubspot: HubSpotStandIn;
  readonly storage: Storage;
  readonly seals: Seals;
  readonly tickets: InstalledTickets;
  readonly clock: SandboxClock;
  readonly log: MemoryLog;
  /** What waits in the queue, each once and in order, such as `portal.sync 4700001`. */
  readonly jobs: string[];
  dump(): Promise<TableDump>;
  /** A signed call of the card API by a user of a portal. */
  card(
    method: 'GET' | 'PUT' | 'POST',
    path: string,
    body?: unknown,
    portalId?: number,
  ): Promise<{ status: number; body: CardAnswer }>;
  close(): Promise<void>;
}

export interface PortalServerOptions {
  /** Without it, the app runs for one account by an access token. */
  readonly hasOAuth?: boolean;
  /** As people reach the server; its own address unless told. */
  readonly publicUrl?: string;
}

const APP = 9001;
const SECRET = 'client-secret-of-the-app';
export const NOW = new Date('2026-08-17T08:00:00Z');
export const EXPECTED_PROPERTIES = 49;

/** Starts on an open database, which outlives the server: closing only empties it. */
export async function startPortalServer(
  database: Database,
  { hasOAuth = true, publicUrl }: PortalServerOptions = {},
): Promise<PortalServer> {
  const log = createMemoryLog();
  const clock = createSandboxClock(NOW, { frozen: true });
  const jobs: string[] = [];
  const enqueue = (given: readonly Job[]) => {
    const waiting = new Set([
      ...jobs,
      ...given.map(({ name, data }) => `${name} ${data.portalId}`),
    ]);
    jobs.splice(0, Infinity, ...waiting);
    return Promise.resolve();
  };
  const storage = createStorage(database, { enqueueIn: () => ({ enqueue }) });
  const hubspot = createHubSpotStandIn();
  const keys = [{ id: 'test', key: randomBytes(32) }];
  const seals = createSeals(keys);
  const tickets = createInstalledTickets(keys);

  const port = await findPort(0);
  const url = `http://127.0.0.1:${port}`;
  const shared = { storage, clock, log: log.log, publicUrl: publicUrl ?? url };
  const { setup, oauth, readAccount, properties } = hubspot;
  const portal = { ...shared, setup, seals, oauth, readAccount, properties };
  const signed = {
    ...shared,
    appId: APP,
    portals: storage.portals,
    checkSignature: (
      request: Parameters<typeof checkSignature>[0],
      accepted: Parameters<typeof checkSignature>[3],
      now: Date,
    ) => checkSignature(request, SECRET, now, accepted),
  };
  // The other routes are not asked here.
  const card = { ...signed, survey: {}, assessments: {} };
  const parts = {
    radars: { ...signed, library: { storage, clock } },
    cards: card,
    waves: card,
    secondRounds: card,
    colleagues: card,
    invitations: card,
    contacts: card,
    cases: card,
    portfolio: card,
    portfolioFile: card,
    digest: {},
    losses: card,
    figures: card,
    groups: card,
    reports: { ...card, report: {} },
    report: {},
    mailReports: {},
    metrics: {},
    settings: {
      ...signed,
      portal: {
        ...portal,
        oauth: hasOAuth ? oauth : null,
        kindOf: () => (hasOAuth ? 'oauth' : 'token'),
        usageOf: () => ({ limit: 100, left: 93, waiting: 2, pausedUntil: null }),
        optionalScopes: [
          { scope: 'crm.lists.read', purpose: 'lists' },
          { scope: 'automation', purpose: 'workflows' },
        ],
      },
      expectedProperties: EXPECTED_PROPERTIES,
      installUrl: hasOAuth ? `${url}/oauth/install` : '',
    },
    oauth: {
      ...shared,
      install: hasOAuth ? portal : null,
      tickets,
      expectedProperties: EXPECTED_PROPERTIES,
    },
    webhooks: {},
    actions: {},
    options: {},
    survey: {},
    health: { isReady: () => Promise.resolve(true) },
    measures: unmeasured,
    log: log.log,
    // So that a new route is not forgotten here.
  } satisfies Record<keyof HttpDeps, unknown>;
  const server = createHttpServer(createServer(parts as unknown as HttpDeps));
  await listen(server, port, '127.0.0.1');

  return {
    url,
    hubspot,
    storage,
    seals,
    tickets,
    clock,
    log,
    jobs,
    dump: () => dumpTables(database),
    card: (method, path, body, portalId = PORTAL) =>
      callAsCard(
        {
          portalId,
          appId: APP,
          userId: 77,
          userEmail: 'admin@soekort.example',
          secret: SECRET,
          timestamp: clock.now().getTime(),
        },
        { method, url: `${url}/api/cards/v1${path}`, body },
      ),
    close: async () => {
      await stopListening(server);
      for (const portalId of [0, PORTAL, SECOND_PORTAL]) {
        await storage.portalStates.deleteAll(portalId);
      }
      await sql`delete from portals`.execute(database.kysely);
    },
  };
}
