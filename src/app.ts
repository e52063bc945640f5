import { createServer as createHttpServer } from 'node:http';
import type { AdminDeps } from './admin/ports.ts';
import type { Config } from './config.ts';
import { connectHubSpot } from './connect-hubspot.ts';
import type { HubSpot } from './connect-hubspot.ts';
import { createDigestLinks } from './digest/digest-links.ts';
import { createHubSpotCourier } from './delivery/hubspot-courier.ts';
import { readMessageId } from './delivery/message-ids.ts';
import { createMailPreview } from './delivery/preview-mail.ts';
import { routeMails } from './delivery/route-mails.ts';
import { createSmtpCourier, MAIL_CONNECTIONS } from './delivery/smtp-courier.ts';
import type { RequireSignatureDeps } from './http/middleware/require-signature.ts';
import { createServer } from './http/server.ts';
import type { HttpDeps } from './http/server.ts';
import { radarProperties } from './hubspot/properties.ts';
import { optionalScopes } from './hubspot/scopes.ts';
import { checkSignature } from './hubspot/signature.ts';
import { systemSleep } from './hubspot/sleep.ts';
import type { Sleep } from './hubspot/sleep.ts';
import type { Pauses } from './jobs/pg-boss-queues.ts';
import { createQueue } from './jobs/queue.ts';
import type { Queue } from './jobs/queue.ts';
import { heedStroke } from './jobs/heed-stroke.ts';
import { startSchedule } from './jobs/schedule.ts';
import { startWorkers } from './jobs/start-workers.ts';
import { createTasks } from './jobs/tasks.ts';
import { systemClock } from './lib/clock.ts';
import type { Clock } from './lib/clock.ts';
import type { Log } from './lib/log.ts';
import { createTurns } from './lib/turns.ts';
import { listen, stopListening } from './listen.ts';
import { countEvents } from './metrics/count-events.ts';
import { createMetrics } from './metrics/create-metrics.ts';
import type { Metrics } from './metrics/create-metrics.ts';
import type { CallLeases } from './portal/call-leases.ts';
import { connectPortal } from './portal/connect-portal.ts';
import { hasWorkflow } from './portal/has-workflow.ts';
import { createInstalledTickets } from './portal/installed-ticket.ts';
import { setUpPortal } from './portal/set-up-portal.ts';
import { createExportLinks } from './portfolio/export-links.ts';
import { createOwnerNames } from './portfolio/owner-names.ts';
import { createReportLinks } from './report/report-links.ts';
import { withReportUrls } from './report/report-url-property.ts';
import { createBacklogReader } from './storage/backlog-reader.ts';
import { createCallLeaseStore } from './storage/call-lease-store.ts';
import { createDataChecks } from './storage/data-checks.ts';
import { openDatabase } from './storage/database.ts';
import type { Database } from './storage/database.ts';
import { createSendingStorage } from './storage/sending-storage.ts';
import { createStorage } from './storage/storage.ts';
import type { Storage } from './storage/storage.ts';
import { createPersonalLinks } from './survey/personal-links.ts';
import { withSurveyLinks } from './survey/survey-links.ts';

export interface App {
  /** Where this process listens, with the port it really got; null without a web side. */
  readonly url: string | null;
  readonly storage: Storage;
  readonly queue: Queue;
  /** What an operator's commands work on. */
  readonly admin: AdminDeps;
  /**
   * Runs what is due by the clock in every connected portal, or one job of the crontab instead, and
   * waits until nothing is left to do.
   */
  runDueWork(job?: 'wave.tick' | 'portal.digest'): Promise<void>;
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
  /** `stopped`: recurring work is done when `runDueWork` says so, whatever the time of day. */
  readonly clockwork?: 'running' | 'stopped';
}

/** How the waits between two tries pass; tests have no time for them. */
export interface Waits {
  /** HubSpot counts by the real time, whatever the app's clock says. */
  readonly clock: Clock;
  readonly sleep: Sleep;
  readonly betweenJobs: Pauses;
}

const REAL_WAITS: Waits = { clock: systemClock, sleep: systemSleep, betweenJobs: 'growing' };

/**
 * The whole app, running when the promise resolves. It is wired up here, what speaks with HubSpot in
 * `connect-hubspot.ts`, and nowhere else.
 */
export async function startApp(options: AppOptions): Promise<App> {
  const { config, log, host, clock = systemClock, waits = REAL_WAITS } = options;
  const { clockwork = 'running' } = options;
  const { databaseUrl, dataDir } = config;
  const database =
    options.database ??
    (await openDatabase({ databaseUrl, dataDir, log: log.child({ area: 'storage' }) }));
  try {
    const backlog = createBacklogReader(database.kysely);
    const metrics = createMetrics({ readBacklog: () => backlog.read(waits.clock.now()) });
    const counted = countEvents(log, metrics);
    const parts = { config, log: counted, host, clock, waits, clockwork, database, metrics };
    return await startOnDatabase(parts);
  } catch (error) {
    await database.close();
    throw error;
  }
}

type Parts = Required<Omit<AppOptions, 'host'>> & {
  readonly host: string | undefined;
  readonly metrics: Metrics;
};

async function startOnDatabase(parts: Parts): Promise<App> {
  const { database, log, waits, metrics: measures } = parts;
  const pauses = waits.betweenJobs;
  const queue = createQueue({ database, log: log.child({ area: 'jobs' }), measures, pauses });
  await queue.start();
  try {
    return await startOnQueue(parts, queue);
  } catch (error) {
    await queue.stop();
    throw error;
  }
}

async function startOnQueue(parts: Parts, queue: Queue): Promise<App> {
  const { config, log, clock, database } = parts;
  const storage = createStorage(database, queue);
  const hubspot = connectHubSpot({
    ...parts,
    storage,
    log: log.child({ area: 'hubspot' }),
    measures: parts.metrics,
    callLeases: leasesOf(parts),
  });
  if (config.hubspot.accessToken !== undefined) {
    const { setup, readOwnAccount: readAccount } = hubspot;
    const portalLog = log.child({ area: 'portal' });
    await connectPortal({ storage, setup, readAccount, clock, log: portalLog });
  }
  const domain = createDomain(parts, storage, hubspot);

  let isOpen = true;
  const isReady = async (): Promise<boolean> => isOpen && (await database.isReady());
  const web = config.role === 'worker' ? null : await startListening(parts, domain, isReady);
  const worker = config.role === 'web' ? null : await startWorking(queue, domain, parts);
  let closing: Promise<void> | null = null;
  return {
    url: web?.url ?? null,
    storage,
    queue,
    admin: {
      storage: { ...storage, dataChecks: createDataChecks(database.kysely) },
      jobs: queue.desk,
      seals: hubspot.seals,
      clock,
    },
    async runDueWork(job = 'wave.tick') {
      const portalIds = await storage.portals.listConnected();
      await storage.jobs.enqueue(portalIds.map((portalId) => ({ name: job, data: { portalId } })));
      await queue.whenIdle();
    },
    whenIdle: () => queue.whenIdle(),
    close() {
      isOpen = false;
      closing ??= closeInOrder([
        () => web?.stop(),
        () => worker?.stop(),
        () => queue.stop(),
        () => domain.survey.courier.close(),
        () => database.close(),
      ]);
      return closing;
    },
  };
}

/**
 * Only a server's database has other processes beside this one. Leases are measured by its clock, so
 * they are of no use where HubSpot's time is not the real one.
 */
function leasesOf({ database, waits }: Parts): CallLeases | null {
  const isShared = database.kind === 'postgres' && waits.clock === systemClock;
  return isShared ? createCallLeaseStore(database.kysely) : null;
}

type Domain = ReturnType<typeof createDomain>;

/** The use cases' dependencies, the same for requests and jobs. */
function createDomain({ config, log, clock, database }: Parts, storage: Storage, hubspot: HubSpot) {
  const { crm, reader, behaviour, completer, activities, tasks, states, singleSends } = hubspot;
  const logOf = (area: string) => log.child({ area });
  const smtp = createSmtpCourier({ ...config.mail, clock, log: logOf('delivery') });
  const courier = routeMails({
    smtp,
    hubspot: createHubSpotCourier({ singleSends, settings: storage.settings }),
  });
  const links = createPersonalLinks(config.keys, config.publicUrl);
  const reportLinks = createReportLinks(config.keys, config.publicUrl);
  const churn = { storage, clock, log: logOf('churn') };
  const ownerNames = createOwnerNames({ crm, clock, log: logOf('portfolio') });
  const survey = { storage, crm, links, reportLinks, courier, clock, log: logOf('survey') };
  const portal = { ...hubspot, storage, clock, log: logOf('portal') };
  return {
    storage,
    portal,
    churn,
    watch: { ...churn, behaviour },
    survey,
    sending: {
      ...survey,
      storage: createSendingStorage(storage, database.kysely),
      turns: createTurns(MAIL_CONNECTIONS),
    },
    colleagues: { storage, contactAdder: hubspot.contactAdder, log: logOf('survey') },
    portfolio: {
      storage,
      ownerNames,
      exportLinks: createExportLinks(config.keys, config.publicUrl),
      clock,
    },
    changes: { storage, reader, appId: config.hubspot.appId, clock, log: logOf('changes') },
    actions: {
      storage,
      crm,
      companies: reader,
      links,
      courier,
      completer,
      clock,
      log: logOf('actions'),
    },
    news: { ...churn, activities, states, owners: crm },
    losses: { ...churn, states },
    digest: {
      storage,
      crm,
      post: smtp,
      digestLinks: createDigestLinks(config.keys, config.publicUrl),
      clock,
      log: logOf('digest'),
    },
    referrals: { storage, referrals: hubspot.referrals, log: logOf('portfolio') },
    figures: churn,
    benchmarks: { storage, clock, log: logOf('portfolio') },
    report: { storage, activities, tasks, reportLinks, clock, log: logOf('report') },
    followUps: {
      ...churn,
      activities,
      states,
      owners: crm,
      hasWorkflow: (portalId: number) => hasWorkflow(portal, portalId),
    },
    sync: {
      records: storage.records,
      crm: withReportUrls(withSurveyLinks(crm, links), reportLinks),
      provision: async (portalId: number) => {
        const { problems } = await setUpPortal(portal, portalId);
        return { refused: problems.length };
      },
      noteSynced: (portalId: number, syncedAt: Date) =>
        storage.portalStates.set(portalId, { syncedAt }),
      clock,
      log: logOf('sync'),
    },
  };
}

/** The side that does the jobs, with its clockwork. */
async function startWorking(queue: Queue, { storage, ...domain }: Domain, parts: Parts) {
  const jobsLog = parts.log.child({ area: 'jobs' });
  const connected = { portals: domain.sending.storage.portals, log: jobsLog };
  await startWorkers(queue, createTasks({ ...domain, connected, records: storage.records }));
  if (parts.clockwork === 'stopped') return null;
  return startSchedule({
    listPortalIds: async (portals) =>
      portals === 'connected'
        ? storage.portals.listConnected()
        : (await storage.portals.list()).map(({ portalId }) => portalId),
    enqueue: (job, portalIds, at) => heedStroke(storage, job, portalIds, at),
    log: jobsLog,
  });
}

/** The side that answers requests. */
async function startListening(parts: Parts, domain: Domain, isReady: () => Promise<boolean>) {
  const { config, host } = parts;
  const server = createHttpServer(createServer(toHttpDeps(parts, domain, isReady)));
  return { url: await listen(server, config.port, host), stop: () => stopListening(server) };
}

function toHttpDeps(
  { config, log: appLog, clock, metrics }: Parts,
  domain: Domain,
  isReady: () => Promise<boolean>,
): HttpDeps {
  const { publicUrl } = config;
  const { clientSecret, appId } = config.hubspot;
  const { storage, survey, churn, portal, portfolio, changes, actions, report } = domain;
  const { oauth } = portal;
  const log = appLog.child({ area: 'http' });
  const signed: RequireSignatureDeps = {
    publicUrl,
    checkSignature: (request, accepted, now) =>
      checkSignature(request, clientSecret, now, accepted),
    clock,
  };
  const calledByCards = { ...signed, appId, portals: storage.portals, log };
  const expectedProperties = Object.values(radarProperties).flat().length;
  return {
    cards: {
      ...calledByCards,
      survey: { ...survey, ownerNames: portfolio.ownerNames },
      churn,
      showMail: createMailPreview(config.mail.from),
    },
    waves: { ...calledByCards, survey },
    secondRounds: { ...calledByCards, survey },
    colleagues: { ...calledByCards, colleagues: domain.colleagues },
    invitations: { ...calledByCards, survey },
    contacts: { ...calledByCards, survey },
    cases: { ...calledByCards, survey, churn: { ...churn, owners: survey.crm } },
    settings: {
      ...calledByCards,
      portal: { ...portal, optionalScopes },
      expectedProperties,
      installUrl: oauth ? `${publicUrl}/oauth/install` : '',
    },
    portfolio: { ...calledByCards, portfolio },
    portfolioFile: portfolio,
    digest: { digests: storage.digests, digestLinks: domain.digest.digestLinks, clock },
    losses: { ...calledByCards, losses: { storage } },
    figures: { ...calledByCards, figures: { storage } },
    radars: { ...calledByCards, library: survey },
    groups: {
      ...calledByCards,
      settings: storage.settings,
      contactFields: portal.contactFields,
    },
    oauth: {
      install: oauth && { ...portal, oauth, readAccount: portal.readGrantedAccount },
      storage,
      tickets: createInstalledTickets(config.keys),
      publicUrl,
      expectedProperties,
      clock,
      log,
    },
    mailReports: { hookSecret: config.mail.hookSecret, clock, survey, readMessageId },
    webhooks: { ...signed, changes, log },
    actions: { ...signed, actions },
    options: { ...signed, storage },
    survey,
    report,
    reports: { ...calledByCards, report },
    health: { isReady },
    metrics,
    measures: metrics,
    log,
  };
}

async function closeInOrder(steps: ReadonlyArray<() => unknown>): Promise<void> {
  for (const step of steps) await step();
}
