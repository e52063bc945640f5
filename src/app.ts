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
import { createQueue } from './jobs/queue.ts';
import type { Queue } from './jobs/queue.ts';
import { startSchedule } from './jobs/schedule.ts';
import { startWorkers } from './jobs/start-workers.ts';
import { createTasks } from './jobs/tasks.ts';
import { systemClock } from './lib/clock.ts';
import type { Clock } from './lib/clock.ts';
import type { Log } from './lib/log.ts';
import { openDatabase } from './storage/database.ts';
import type { Database } from './storage/database.ts';
import { createStorage } from './storage/storage.ts';
import type { Storage } from './storage/storage.ts';
import { connectPortal } from './survey/connect-portal.ts';
import { createPersonalLinks } from './survey/personal-links.ts';

export interface App {
  /** Where this process listens, with the port it really got; null without a web side. */
  readonly url: string | null;
  readonly portalId: number;
  readonly storage: Storage;
  readonly queue: Queue;
  /** Runs what is due by the clock, and waits until nothing is left to do. */
  runDueWork(): Promise<void>;
  /** Takes no more work, finishes what is in flight, and lets go of everything. Safe to repeat. */
  close(): Promise<void>;
}

export interface AppOptions {
  readonly config: Config;
  readonly log: Log;
  /** The real time unless another clock is given: the demo's can jump months. */
  readonly clock?: Clock;
}

/** The whole app, wired up here and nowhere else, running when the promise resolves. */
export async function startApp({ config, log, clock = systemClock }: AppOptions): Promise<App> {
  const database = await openDatabase({
    databaseUrl: config.databaseUrl,
    dataDir: config.dataDir,
    log: log.child({ area: 'storage' }),
  });
  try {
    return await startOnDatabase({ config, log, clock, database });
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function startOnDatabase({
  config,
  log,
  clock,
  database,
}: Required<AppOptions> & { database: Database }): Promise<App> {
  const queue = createQueue({ database, log: log.child({ area: 'jobs' }) });
  await queue.start();
  const storage = createStorage(database, queue);

  const hubspotLog = log.child({ area: 'hubspot' });
  const client = createHubSpotClient({
    baseUrl: config.hubspot.apiUrl,
    accessTokenOf: () => Promise.resolve(config.hubspot.accessToken),
    // HubSpot counts by the real time, whatever the app's clock says.
    limits: createRateLimits({ clock: systemClock, sleep: systemSleep }),
    clock: systemClock,
    sleep: systemSleep,
    random: Math.random,
    log: hubspotLog,
  });
  const crm = createCrm({
    client,
    renewalPropertyOf: async (portalId) =>
      (await storage.settings.getCurrent(portalId)).settings.renewalProperty,
  });
  const provision = async (portalId: number): Promise<void> => {
    const { created, repaired, problems } = await provisionProperties({ client }, portalId);
    hubspotLog.info(
      { portalId, created: created.length, repaired: repaired.length, problems },
      'properties.provisioned',
    );
  };
  const portal = await connectPortal({
    portals: storage.portals,
    readAccount: () => getAccount({ client }, UNKNOWN_PORTAL),
    provision,
    log: hubspotLog,
  });

  const links = createPersonalLinks(config.keys, config.publicUrl);
  const courier = createSmtpCourier({ ...config.mail, log: log.child({ area: 'delivery' }) });
  const survey = { storage, crm, links, courier, clock, log: log.child({ area: 'survey' }) };
  const tasks = createTasks({
    survey,
    churn: { storage, clock, log: log.child({ area: 'churn' }) },
    sync: { records: storage.records, crm, provision, clock, log: hubspotLog },
  });

  let isOpen = true;
  const web = createServer({
    cards: {
      survey,
      assessments: storage.assessments,
      portals: storage.portals,
      publicUrl: config.publicUrl,
      appId: config.hubspot.appId,
      checkSignature: (request, now) =>
        checkSignature(request, config.hubspot.clientSecret, now),
      clock,
      log: log.child({ area: 'http' }),
    },
    survey: { ...survey, publicUrl: config.publicUrl },
    health: { isReady: async () => isOpen && (await database.isReady()) },
    log: log.child({ area: 'http' }),
  });

  const stoppers: Array<() => Promise<void>> = [];
  let url: string | null = null;
  if (config.role !== 'web') {
    await startWorkers(queue, tasks);
    const schedule = startSchedule({
      listPortalIds: async () => (await storage.portals.list()).map(({ portalId }) => portalId),
      enqueue: (jobs) => storage.jobs.enqueue(jobs),
      log: log.child({ area: 'jobs' }),
    });
    stoppers.push(() => schedule.stop());
  }
  if (config.role !== 'worker') {
    const server = createHttpServer(web);
    url = await listen(server, config.port);
    stoppers.unshift(() => stopListening(server));
  }

  const { portalId } = portal;
  let closing: Promise<void> | null = null;
  return {
    url,
    portalId,
    storage,
    queue,
    async runDueWork() {
      await storage.jobs.enqueue([{ name: 'wave.tick', data: { portalId } }]);
      await queue.whenIdle();
    },
    close() {
      isOpen = false;
      closing ??= closeAll([
        ...stoppers,
        () => queue.stop(),
        () => courier.close(),
        () => database.close(),
      ]);
      return closing;
    },
  };
}

async function closeAll(steps: ReadonlyArray<() => Promise<void> | void>): Promise<void> {
  for (const step of steps) await step();
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

/** Lets running requests finish; browsers keep idle connections open, which are closed. */
function stopListening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeIdleConnections();
  });
}
