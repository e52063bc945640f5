import { randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import { startApp } from '../../src/app.ts';
import type { App } from '../../src/app.ts';
import type { Config } from '../../src/config.ts';
import { createLog } from '../../src/lib/log.ts';
import { callAsCard } from '../../src/sandbox/card-call.ts';
import { findPort } from '../../src/sandbox/find-port.ts';
import { createSandboxClock } from '../../src/sandbox/sandbox-clock.ts';
import type { SandboxClock } from '../../src/sandbox/sandbox-clock.ts';
import type { PortalData } from '../../src/sandbox/portal-data.ts';
import { installApp } from '../../src/sandbox/story/install-app.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import type { Portal } from '../../src/sandbox/portal.ts';
import type { PreviewBuild } from '../../src/sandbox/preview/preview-build.ts';
import { readProject } from '../../src/sandbox/project/read-project.ts';
import type { Sandbox } from '../../src/sandbox/start-sandbox.ts';
import type { Database } from '../../src/storage/database.ts';
import { openContractLog } from './contract-log.ts';
import { openTestDatabase } from './databases.ts';
import type { DatabaseKind } from './databases.ts';
import { dumpTables } from './dump-tables.ts';
import type { TableDump } from './dump-tables.ts';
import { createFastWaits, fastMonotonic } from './fast-waits.ts';
import { findLeaks } from './find-leaks.ts';
import { listSecrets } from './house-secrets.ts';
import { createMemoryLog } from './memory-log.ts';
import type { MemoryLog } from './memory-log.ts';

/** The whole house: HubSpot's sandbox with the sample portal, and the app connected to it. */
export interface House {
  readonly app: App;
  /** What the app was started with: another process of it has the same. */
  readonly config: Config;
  readonly url: string;
  readonly sandbox: Sandbox;
  readonly clock: SandboxClock;
  readonly log: MemoryLog;
  readonly database: Database;
  /** Everything that is stored, without the queue and without when it was synced last: the clockwork
   * notes that each minute. */
  dump(): Promise<TableDump>;
  /** Installs the app by OAuth into an account, as its administrator's browser does. */
  install(portal: Portal): Promise<void>;
  /** A signed call of the card API by the sample portal's first owner. */
  card(
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: unknown,
    changes?: Partial<CardCaller>,
  ): Promise<{ status: number; body: CardAnswer }>;
  close(): Promise<void>;
}

export interface CardCaller {
  readonly portalId: number;
  readonly appId: number;
  readonly userId: number;
  readonly userEmail: string;
  readonly secret: string;
  readonly timestamp: number;
}

// The tests look into many replies; each names the fields that it is about.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type CardAnswer = any;

export const HOOK_SECRET = 'a-secret-for-mail-servers';

export const START = new Date('2026-08-17T08:00:00Z');

export interface HouseOptions {
  /** Instead of the sample data. */
  readonly data?: PortalData;
  /** `token` unless told: the sample portal is connected from the start. */
  readonly access?: 'token' | 'oauth';
  /** Another mail server than the sandbox's mailbox. */
  readonly smtpUrl?: string;
  /** An open database in place of a new one of the kind; closed with the house. */
  readonly database?: Database;
  /** The cards of the record pages; none when left out. */
  readonly preview?: PreviewBuild;
  /** Stopped unless told: what a test compares must not depend on the second it began at. */
  readonly clockwork?: 'running' | 'stopped';
}

/**
 * Starts a house. Its clock runs from `START` and can jump; HubSpot's waits pass fast, and what
 * failed is tried again at once.
 */
export async function startHouse(
  kind: DatabaseKind = 'pglite',
  options: HouseOptions = {},
): Promise<House> {
  const log = createMemoryLog();
  const clock = createSandboxClock(START);
  const port = await findPort(0);
  const url = `http://127.0.0.1:${port}`;
  const sandbox = await startSandbox({
    clock,
    appOrigin: url,
    log: createLog('silent'),
    monotonic: fastMonotonic,
    record: openContractLog() ?? undefined,
    ...(options.data && { importedData: options.data }),
    ...(options.preview && { preview: options.preview }),
  });
  const isInstalled = options.access === 'oauth';
  sandbox.registerApp(
    readProject('extensions', { API_ORIGIN: url, SUPPORT_EMAIL: '', SUPPORT_URL: url }),
  );
  const database = options.database ?? (await openTestDatabase(kind, { log: log.log }));
  const config: Config = {
    port,
    publicUrl: url,
    role: 'all',
    databaseUrl: undefined,
    dataDir: '',
    hubspot: {
      clientId: isInstalled ? sandbox.clientId : undefined,
      clientSecret: sandbox.clientSecret,
      appId: sandbox.appId,
      accessToken: isInstalled ? undefined : sandbox.accessToken,
      apiUrl: sandbox.url,
      appUrl: sandbox.url,
    },
    keys: [{ id: 'test', key: randomBytes(32) }],
    mail: {
      smtpUrl: options.smtpUrl ?? sandbox.smtpUrl,
      from: 'Radar <radar@radar.example>',
      hookSecret: HOOK_SECRET,
    },
    logLevel: 'debug',
  };
  const app = await startApp({
    clock,
    log: log.log,
    database,
    waits: createFastWaits(),
    clockwork: options.clockwork ?? 'stopped',
    config,
  });
  return {
    app,
    config,
    url,
    sandbox,
    clock,
    log,
    database,
    dump: async () => withoutSyncTimes(await dumpTables(database)),
    install: async ({ portalId }) => {
      await installApp(url, portalId);
      await app.whenIdle();
    },
    card: (method, path, body, changes = {}) =>
      callAsCard(
        {
          portalId: sandbox.portalId,
          appId: sandbox.appId,
          userId: 77,
          userEmail: sandbox.portal.owners[0]?.email ?? '',
          secret: sandbox.clientSecret,
          timestamp: clock.now().getTime(),
          ...changes,
        },
        { method, url: `${url}/api/cards/v1${path}`, body },
      ),
    close: async () => {
      const secrets = listSecrets(sandbox);
      await app.close();
      await sandbox.close();
      expect(findLeaks(log.lines(), secrets)).toEqual([]);
    },
  };
}

function withoutSyncTimes(dump: TableDump): TableDump {
  const rows = (dump['portal_states'] ?? []).map((row) =>
    row.replace(/"synced_at": "[^"]*"/, '"synced_at": null'),
  );
  return { ...dump, portal_states: rows };
}
