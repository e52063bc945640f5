import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import express from 'express';
import type { Express } from 'express';
import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import type { Account } from './account.ts';
import { createApi } from './api/api-router.ts';
import type { RecordedExchange } from './api/record-exchanges.ts';
import { APP_ID, createAppLink } from './app-link.ts';
import type { AppLinkDeps, CallPace, Uploaded } from './app-link.ts';
import type { Mailbox } from './mailbox.ts';
import { startMailbox } from './mailbox.ts';
import type { AppRegistration } from './oauth/app-registration.ts';
import { authenticate } from './oauth/authenticate.ts';
import { createConsentPages } from './oauth/consent-pages.ts';
import { createTokenEndpoints } from './oauth/token-endpoints.ts';
import { createNotFoundPages, createPages } from './pages/create-pages.ts';
import type { PortalData } from './portal-data.ts';
import type { Portal } from './portal.ts';
import { createPortal } from './portal.ts';
import { createPreview } from './preview/create-preview.ts';
import { NO_PREVIEW } from './preview/preview-build.ts';
import type { PreviewBuild } from './preview/preview-build.ts';
import { toMail } from './single-send-mail.ts';
import { createSampleData } from './sample-data/sample-data.ts';
import type { Webhooks } from './webhooks/webhooks.ts';

/** A running sandbox: HubSpot's API, its pages and a mailbox, all on loopback. */
export interface Sandbox {
  /** Such as `http://127.0.0.1:40002`; stands for `https://api.hubapi.com` and for the web app. */
  readonly url: string;
  readonly smtpUrl: string;
  readonly mailbox: Mailbox;
  /** The portal with the sample data or the import. */
  readonly portal: Portal;
  /** All portals, that one first. */
  readonly portals: readonly Portal[];
  readonly portalId: number;
  readonly accessToken: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly appId: number;
  /** Another account, empty unless filled; its tokens open nothing else. */
  addPortal(data?: PortalData, account?: Partial<Account>): Portal;
  /** What the app's project says about it. Until then it may ask for everything, from anywhere. */
  registerApp(project: Uploaded): void;
  /** What HubSpot tells the app, and how it goes wrong on demand. */
  readonly webhooks: Webhooks;
  /** Where the app listens, once it does: the pages link to it. */
  setAppOrigin(origin: string): void;
  close(): Promise<void>;
}

export interface SandboxOptions {
  /** Every date that the sandbox stores comes from it. */
  readonly clock: Clock;
  readonly log: Log;
  /** A free one when 0 or left out. */
  readonly port?: number;
  readonly smtpPort?: number;
  readonly appOrigin?: string;
  /** Instead of the sample data. */
  readonly importedData?: PortalData;
  /** Real milliseconds for the rate limits, which a jump of the clock must not move. */
  readonly monotonic?: () => number;
  /** Real milliseconds until search sees a write. */
  readonly searchDelayMs?: number;
  /** Hears of every exchange over the API, for a check afterwards. */
  readonly record?: ((exchange: RecordedExchange) => void) | undefined;
  /** How HubSpot calls the app. */
  readonly pace?: Partial<CallPace>;
  /** Both signatures unless told. */
  readonly actionSignatures?: AppLinkDeps['actionSignatures'];
  /** The cards of the record pages; none when left out. */
  readonly preview?: PreviewBuild | undefined;
}

const FIRST_PORTAL_ID = 4_711_001;

/** Five seconds for an answer, as HubSpot has it; shorter pauses than HubSpot's. */
const PACE: CallPace = { timeoutMs: 5_000, gatherMs: 20, retryAfterMs: 1_000 };

export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { clock, log, monotonic = () => performance.now() } = options;
  const portals: Portal[] = [];
  const link = createAppLink({
    clock,
    isInstalled: (portalId) =>
      portals.some((each) => each.portalId === portalId && each.tokens.isInstalled()),
    pace: { ...PACE, ...options.pace },
    actionSignatures: options.actionSignatures ?? 'v2 and v3',
  });
  const mailbox = await startMailbox({ clock, log, port: options.smtpPort ?? 0 });
  const addPortal = (data?: PortalData, account: Partial<Account> = {}) => {
    const portalId = FIRST_PORTAL_ID + portals.length;
    const portal = createPortal({
      portalId,
      accessToken: `pat-sandbox-${randomBytes(16).toString('hex')}`,
      clock,
      monotonic,
      account,
      actions: link.actions,
      onChange: (change) => link.webhooks.note(portalId, change),
      onEmail: (email) => mailbox.put(toMail(email)),
      ...(data && { data }),
      ...(options.searchDelayMs !== undefined && { searchDelayMs: options.searchDelayMs }),
    });
    portals.push(portal);
    return portal;
  };
  const portal = addPortal(options.importedData ?? createSampleData(clock.now()));

  const { clientId, clientSecret } = link.registration();
  let appOrigin = options.appOrigin ?? null;
  const app = createServer({
    portals,
    log,
    registration: link.registration,
    record: options.record,
    pages: [
      createPages({
        portal,
        mailbox,
        app: link.registration,
        webhooks: link.webhooks,
        appOrigin: () => appOrigin,
        connection: () => connection,
      }),
      createPreview({
        portal,
        mailbox,
        app: link.registration,
        project: link.project,
        secret: () => clientSecret,
        build: options.preview ?? NO_PREVIEW,
      }),
      createNotFoundPages(),
    ],
  });
  const server = await listen(app, options.port ?? 0).catch(async (error: unknown) => {
    await mailbox.close();
    throw error;
  });

  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { accessToken } = portal;
  const { smtpUrl } = mailbox;
  const connection = { apiUrl: url, accessToken, clientSecret, appId: APP_ID, smtpUrl };

  return {
    url,
    smtpUrl,
    mailbox,
    portal,
    portals,
    portalId: portal.portalId,
    accessToken,
    clientId,
    clientSecret,
    appId: APP_ID,
    addPortal,
    registerApp: link.register,
    webhooks: link.webhooks,
    setAppOrigin(origin) {
      appOrigin = origin;
    },
    async close() {
      link.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await mailbox.close();
    },
  };
}

function createServer(deps: {
  portals: readonly Portal[];
  log: Log;
  pages: readonly express.Router[];
  registration: () => AppRegistration;
  record: SandboxOptions['record'];
}): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  const { portals, log, registration } = deps;
  app.use(...deps.pages);
  app.use(createConsentPages({ portals, app: registration }));
  app.use(createTokenEndpoints({ portals, app: registration, log }));
  app.use(
    createApi({
      appId: APP_ID,
      authenticate: (token) => authenticate(portals, token),
      log,
      record: deps.record,
    }),
  );
  return app;
}

function listen(app: Express, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, '127.0.0.1', (error?: Error) => {
      if (error) reject(error);
      else resolve(server);
    });
  });
}
