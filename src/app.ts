import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import type { Config } from './config.ts';
import { createSmtpCourier } from './delivery/smtp-courier.ts';
import { createServer } from './http/server.ts';
import { createHubSpotClient } from './hubspot/client.ts';
import { createCrm } from './hubspot/crm.ts';
import { getAccount, UNKNOWN_PORTAL } from './hubspot/get-account.ts';
import { provisionProperties } from './hubspot/provision-properties.ts';
import { createRateLimits } from './hubspot/rate-limits.ts';
import { checkSignature } from './hubspot/signature.ts';
import { systemSleep } from './hubspot/sleep.ts';
import type { Sleep } from './hubspot/sleep.ts';
import type { Pauses } from './jobs/pg-boss-queues.ts';
import { createQueue } from './jobs/queue.ts';
import type { Queue } from './jobs/queue.ts';
import { startSchedule } from './jobs/schedule.ts';
import { startWorkers } from './jobs/start-workers.ts';
import { createTasks } from './jobs/tasks.ts';
import type { Tasks } from './jobs/tasks.ts';
import { systemClock } from './lib/clock.ts';
import type { Clock } from './lib/clock.ts';
import { AppError } from './lib/errors.ts';
import type { Log } from './lib/log.ts';
import { openDatabase } from './storage/database.ts';
import type { Database } from './storage/database.ts';
import { createStorage } from './storage/storage.ts';
import type { Storage } from './storage/storage.ts';
import { connectPortal } from './survey/connect-portal.ts';
import type { LaunchWaveDeps } from './survey/launch-wave.ts';
import { createPersonalLinks } from './survey/personal-links.ts';

export interface App {
  /** Where this process listens, with the port it really got; null without a web side. */
  readonly url: string | null;
  readonly portalId: number;
  readonly storage: Storage;
  readonly queue: Queue;
  /** Runs what is due by the clock, and waits until nothing is left to do. */
  runDueWork(): Promise<void>;
  /** Waits until no job is waiting, running or due for another try. */
  whenIdle(): Promise<void>;
  /** Takes no more work, finishes what is in flight, and lets go of everything. Safe to repeat. */
  close(): Promise<void>;
}

export interface AppOptions {
  readonly config: Config;
  readonly log: Log;
  /** The real time unless another clock is given: the demo's can jump months. */
  readonly clock?: Clock;
  /** The address to listen on, such as `127.0.0.1`; all of this machine's when left out. */
  readonly host?: string;
  /** An open database, closed with the app; opened by the settings unless given. */
  readonly database?: Database;
  /** As real life has them unless told. */
  readonly waits?: Waits;
}

/** How the waits between two tries pass; tests have no time for them. */
export interface Waits {
  /** HubSpot counts by the real time, whatever the app's clock says. */
  readonly clock: Clock;
  readonly sleep: Sleep;
  readonly betweenJobs: Pauses;
}

const REAL_WAITS: Waits = { clock: systemClock, sleep: systemSleep, betweenJobs: 'growing' };

/** The whole app, wired up here and nowhere else, running when the promise resolves. */
export async function startApp(options: AppOptions): Promise<App> {
  const { config, log, host, clock = systemClock, waits = REAL_WAITS } = options;
  const { databaseUrl, dataDir } = config;
  const database =
    options.database ??
    (await openDatabase({ databaseUrl, dataDir, log: log.child({ area: 'storage' }) }));
  try {
    return await startOnDatabase({ config, log, host, clock, waits, database });
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Below the 100 in 10 s that HubSpot gives an access token in the smallest plan. */
const ACCESS_TOKEN_RATE = 90;

type Parts = Required<Omit<AppOptions, 'host'>> & { readonly host: string | undefined };

async function startOnDatabase(parts: Parts): Promise<App> {
  const { database, log, waits } = parts;
  const pauses = waits.betweenJobs;
  const queue = createQueue({ database, log: log.child({ area: 'jobs' }), pauses });
  await queue.start();
  try {
    return await startOnQueue(parts, queue);
  } catch (error) {
    await queue.stop();
    throw error;
  }
}

async function startOnQueue(parts: Parts, queue: Queue): Promise<App> {
  const { config, log, clock, waits, database } = parts;
  const storage = createStorage(database, queue);
  const hubspot = connectHubSpot(config, waits, storage, log.child({ area: 'hubspot' }));
  const { portalId } = await connectPortal({ portals: storage.portals, ...hubspot });

  const links = createPersonalLinks(config.keys, config.publicUrl);
  const courier = createSmtpCourier({
    ...config.mail,
    clock,
    log: log.child({ area: 'delivery' }),
  });
  const { crm } = hubspot;
  const survey = { storage, crm, links, courier, clock, log: log.child({ area: 'survey' }) };
  const tasks = createTasks({
    survey,
    churn: { storage, clock, log: log.child({ area: 'churn' }) },
    sync: { records: storage.records, clock, ...hubspot },
  });

  let isOpen = true;
  const isReady = async (): Promise<boolean> => isOpen && (await database.isReady());
  const web = config.role === 'worker' ? null : await startListening(parts, survey, isReady);
  const worker =
    config.role === 'web' ? null : await startWorking(queue, tasks, storage, portalId, log);
  let closing: Promise<void> | null = null;
  return {
    url: web?.url ?? null,
    portalId,
    storage,
    queue,
    async runDueWork() {
      await storage.jobs.enqueue([{ name: 'wave.tick', data: { portalId } }]);
      await queue.whenIdle();
    },
    whenIdle: () => queue.whenIdle(),
    close() {
      isOpen = false;
      closing ??= closeInOrder([
        () => web?.stop(),
        () => worker?.stop(),
        () => queue.stop(),
        () => courier.close(),
        () => database.close(),
      ]);
      return closing;
    },
  };
}

/** Everything that speaks with HubSpot: as one account, the one that the access token opens. */
function connectHubSpot({ hubspot }: Config, waits: Waits, storage: Storage, log: Log) {
  const { clock, sleep } = waits;
  let ownPortalId = UNKNOWN_PORTAL;
  const client = createHubSpotClient({
    baseUrl: hubspot.apiUrl,
    accessTokenOf: (portalId) =>
      portalId === UNKNOWN_PORTAL || portalId === ownPortalId
        ? Promise.resolve(hubspot.accessToken)
        : Promise.reject(noAccess(portalId)),
    limits: createRateLimits({ clock, sleep, requestsPerTenSeconds: ACCESS_TOKEN_RATE }),
    clock,
    sleep,
    random: Math.random,
    log,
  });
  const crm = createCrm({
    client,
    renewalPropertyOf: async (portalId) =>
      (await storage.settings.getCurrent(portalId)).settings.renewalProperty,
  });
  return {
    crm,
    log,
    readAccount: async () => {
      const account = await getAccount({ client }, UNKNOWN_PORTAL);
      ownPortalId = account.portalId;
      return account;
    },
    provision: async (portalId: number) => {
      const { created, repaired, problems } = await provisionProperties({ client }, portalId);
      log.info(
        { portalId, created: created.length, repaired: repaired.length, problems },
        'properties.provisioned',
      );
      return { refused: problems.length };
    },
  };
}

/** The database may know an account from an earlier token; its records are not in this one. */
function noAccess(portalId: number): AppError {
  return new AppError(
    'portal_disconnected',
    'The access token of Radar belongs to another HubSpot account, so it can read and write nothing in this one.',
    { action: 'Start Radar with an access token of this account.', details: { portalId } },
  );
}

/** The side that does the jobs, with its clockwork. */
async function startWorking(
  queue: Queue,
  tasks: Tasks,
  storage: Storage,
  portalId: number,
  log: Log,
) {
  await startWorkers(queue, tasks);
  return startSchedule({
    listPortalIds: () => Promise.resolve([portalId]),
    enqueue: (jobs) => storage.jobs.enqueue(jobs),
    log: log.child({ area: 'jobs' }),
  });
}

/** The side that answers requests. */
async function startListening(
  { config, log, host, clock }: Parts,
  survey: LaunchWaveDeps & { readonly storage: Storage },
  isReady: () => Promise<boolean>,
) {
  const httpLog = log.child({ area: 'http' });
  const server = createHttpServer(
    createServer({
      cards: {
        survey,
        assessments: survey.storage.assessments,
        portals: survey.storage.portals,
        publicUrl: config.publicUrl,
        appId: config.hubspot.appId,
        checkSignature: (request, accepted, now) =>
          checkSignature(request, config.hubspot.clientSecret, now, accepted),
        clock,
        log: httpLog,
      },
      survey,
      health: { isReady },
      log: httpLog,
    }),
  );
  return { url: await listen(server, config.port, host), stop: () => stopListening(server) };
}

async function closeInOrder(steps: ReadonlyArray<() => unknown>): Promise<void> {
  for (const step of steps) await step();
}

/** Resolves with where the server listens. Throws `port_in_use`. */
function listen(server: Server, port: number, host: string | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? portInUse(port) : error);
    });
    server.listen({ port, host }, () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

function portInUse(port: number): AppError {
  return new AppError('port_in_use', `Port ${port} is taken by another process.`, {
    action: 'Stop that process, or set PORT to another number.',
  });
}

/**
 * Lets running requests finish. Browsers keep their connections open after an answer; those are
 * closed as soon as they are idle, or they would hold the process up for seconds.
 */
function stopListening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    server.close((error) => {
      clearInterval(sweep);
      if (error) reject(error);
      else resolve();
    });
    server.closeIdleConnections();
  });
}
