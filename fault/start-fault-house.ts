import { randomBytes } from 'node:crypto';
import { startApp } from '../src/app.ts';
import type { App } from '../src/app.ts';
import { createLog } from '../src/lib/log.ts';
import { callAsCard } from '../src/sandbox/card-call.ts';
import { findPort } from '../src/sandbox/find-port.ts';
import { readProject } from '../src/sandbox/project/read-project.ts';
import { createSandboxClock } from '../src/sandbox/sandbox-clock.ts';
import type { SandboxClock } from '../src/sandbox/sandbox-clock.ts';
import { startSandbox } from '../src/sandbox/start-sandbox.ts';
import type { Sandbox } from '../src/sandbox/start-sandbox.ts';
import { installApp } from '../src/sandbox/story/install-app.ts';
import type { Portal } from '../src/sandbox/portal.ts';
import type { Database } from '../src/storage/database.ts';
import { createFastWaits, fastMonotonic } from '../test/support/fast-waits.ts';
import { buildPeople, buildPortalData } from '../test/support/portal-data.ts';

export const COMPANY = '901';
const START = new Date('2026-08-17T08:00:00Z');

/** The app, installed in an account of the sandbox; the app alone can end and start again. */
export interface FaultHouse {
  readonly app: App;
  readonly url: string;
  readonly sandbox: Sandbox;
  readonly clock: SandboxClock;
  /** Log lines of a kind so far. */
  countEvents(name: string): number;
  install(portal: Portal): Promise<void>;
  card(
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: unknown,
    changes?: { readonly portalId?: number },
  ): Promise<{ status: number; body: CardAnswer }>;
  startAgain(): Promise<void>;
  close(): Promise<void>;
}

export interface CardAnswer {
  readonly ok?: boolean;
  readonly data?: Record<string, unknown>;
}

export interface FaultHouseOptions {
  readonly people?: number;
  readonly openDatabase: () => Promise<Database>;
  readonly smtpUrl?: string;
  /** `growing`: what failed waits as in real life. At once unless told. */
  readonly pauses?: 'growing' | 'none';
}

export async function startFaultHouse(options: FaultHouseOptions): Promise<FaultHouse> {
  const events = new Map<string, number>();
  const log = createLog('debug', {
    write: (line) => {
      const { msg } = JSON.parse(line) as { msg: string };
      events.set(msg, (events.get(msg) ?? 0) + 1);
    },
  });
  const clock = createSandboxClock(START);
  const port = await findPort(0);
  const url = `http://127.0.0.1:${port}`;
  const sandbox = await startSandbox({
    clock,
    appOrigin: url,
    log: createLog('silent'),
    monotonic: fastMonotonic,
    importedData: buildPortalData({ [COMPANY]: buildPeople(options.people ?? 4, 9101) }),
  });
  sandbox.registerApp(
    readProject('extensions', { API_ORIGIN: url, SUPPORT_EMAIL: '', SUPPORT_URL: url }),
  );
  const { clientId, clientSecret, appId } = sandbox;
  const keys = [{ id: 'fault', key: randomBytes(32) }];
  const open = async () =>
    startApp({
      clock,
      log,
      host: '127.0.0.1',
      // The clockwork follows the real time, and would make two runs of a story differ.
      clockwork: 'stopped',
      database: await options.openDatabase(),
      waits: { ...createFastWaits(), betweenJobs: options.pauses ?? 'none' },
      config: {
        port,
        publicUrl: url,
        role: 'all',
        databaseUrl: undefined,
        dataDir: '',
        hubspot: {
          clientId,
          clientSecret,
          appId,
          accessToken: undefined,
          apiUrl: sandbox.url,
          appUrl: sandbox.url,
        },
        keys,
        mail: { smtpUrl: options.smtpUrl ?? sandbox.smtpUrl, from: 'Radar <radar@radar.example>' },
        logLevel: 'debug',
      },
    });
  let app = await open();
  return {
    get app() {
      return app;
    },
    url,
    sandbox,
    clock,
    countEvents: (name) => events.get(name) ?? 0,
    install: async ({ portalId }) => {
      await installApp(url, portalId);
      await app.whenIdle();
    },
    card: async (method, path, body, { portalId = sandbox.portalId } = {}) => {
      const timestamp = clock.now().getTime();
      const caller = {
        portalId,
        appId,
        userId: 77,
        userEmail: '',
        secret: clientSecret,
        timestamp,
      };
      const call = { method, url: `${url}/api/cards/v1${path}`, body };
      const { status, body: answer } = await callAsCard(caller, call);
      return { status, body: answer as CardAnswer };
    },
    startAgain: async () => {
      await app.close().catch(() => undefined);
      app = await open();
    },
    close: async () => {
      await app.close().catch(() => undefined);
      await sandbox.close();
    },
  };
}
