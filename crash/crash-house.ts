import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createQueue } from '../src/jobs/queue.ts';
import { createLog } from '../src/lib/log.ts';
import { systemClock } from '../src/lib/clock.ts';
import { findPort } from '../src/sandbox/find-port.ts';
import type { PortalData } from '../src/sandbox/portal-data.ts';
import { startSandbox } from '../src/sandbox/start-sandbox.ts';
import type { Sandbox } from '../src/sandbox/start-sandbox.ts';
import { openDatabase } from '../src/storage/database.ts';
import { createStorage } from '../src/storage/storage.ts';
import type { Storage } from '../src/storage/storage.ts';

/** What lives on while the app is killed: HubSpot, the keys, and where the data lies. */
export interface CrashHouse {
  readonly sandbox: Sandbox;
  /** `id:base64`. */
  readonly keyText: string;
  readonly dataDir: string;
  /** Undefined: the embedded database. */
  readonly databaseUrl: string | undefined;
  /** The app's own address. */
  readonly url: string;
  close(): Promise<void>;
}

export async function openCrashHouse(
  databaseUrl: string | undefined,
  data?: PortalData,
): Promise<CrashHouse> {
  const sandbox = await startSandbox({
    clock: systemClock,
    log: createLog('silent'),
    ...(data && { importedData: data }),
  });
  const dataDir = mkdtempSync(path.join(tmpdir(), 'radar-crash-'));
  return {
    sandbox,
    keyText: `k1:${randomBytes(32).toString('base64')}`,
    dataDir,
    databaseUrl,
    url: `http://127.0.0.1:${await findPort(0)}`,
    close: async () => {
      await sandbox.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The settings of one process. */
export function envOf(
  { sandbox, keyText, dataDir, databaseUrl, url }: CrashHouse,
  role: 'all' | 'web' | 'worker',
  { smtpUrl = sandbox.smtpUrl, nr = 0 }: { readonly smtpUrl?: string; readonly nr?: number } = {},
): Readonly<Record<string, string>> {
  return {
    ROLE: role,
    PORT: role === 'worker' ? '0' : new URL(url).port,
    PUBLIC_URL: url,
    // Each process on a server has a socket of its own there.
    DATA_DIR: databaseUrl === undefined ? dataDir : path.join(dataDir, `${role}-${nr}`),
    ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
    HUBSPOT_ACCESS_TOKEN: sandbox.accessToken,
    HUBSPOT_CLIENT_SECRET: sandbox.clientSecret,
    HUBSPOT_APP_ID: String(sandbox.appId),
    HUBSPOT_API_URL: sandbox.url,
    ENCRYPTION_KEYS: keyText,
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'Radar <radar@radar.example>',
    LOG_LEVEL: 'warn',
  };
}

/** The stores without a worker. On the embedded database no process may be running. */
export async function withStorage<Result>(
  { dataDir, databaseUrl }: CrashHouse,
  work: (storage: Storage) => Promise<Result>,
): Promise<Result> {
  const log = createLog('silent');
  const database = await openDatabase({ databaseUrl, dataDir, log });
  const queue = createQueue({ database, log, measures: { noteJob: () => undefined } });
  await queue.start();
  try {
    return await work(createStorage(database, queue));
  } finally {
    await queue.stop();
    await database.close();
  }
}
