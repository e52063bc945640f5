import { fileURLToPath } from 'node:url';
import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import { onFreePort } from './on-free-port.ts';
import type { PortalData } from './portal-data.ts';
import type { RunningPreviewBuild } from './preview/start-preview-build.ts';
import { readProject } from './project/read-project.ts';
import { createSandboxClock } from './sandbox-clock.ts';
import { startSandbox } from './start-sandbox.ts';
import type { Sandbox } from './start-sandbox.ts';
import { createCardDoors } from './story/card-doors.ts';
import { connectApp } from './story/connect-app.ts';
import { createStoryPace } from './story-pace.ts';
import type { StoryPace } from './story-pace.ts';
import { playStory, STORY_DAYS } from './story/play-story.ts';
import type { RunningApp } from './story/run-wave.ts';
import type { StoryEvent } from './story/story-events.ts';
import { summariseStory } from './story/summarise-story.ts';
import type { StorySummary } from './story/summarise-story.ts';

/** What the app needs to know to live in the sandbox. */
export interface DemoSettings {
  readonly port: number;
  readonly publicUrl: string;
  /** Where the app calls HubSpot's API. */
  readonly apiUrl: string;
  /** Where people let the app into an account. */
  readonly appUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly appId: number;
  readonly smtpUrl: string;
  readonly clock: Clock;
  /** How HubSpot's limits pass. */
  readonly pace: StoryPace;
  /** A story that ends by itself tells its own time. */
  readonly clockwork: 'running' | 'stopped';
}

export interface DemoApp extends RunningApp {
  readonly close: () => Promise<void>;
}

export interface DemoOptions {
  readonly startApp: (settings: DemoSettings) => Promise<DemoApp>;
  readonly log: Log;
  readonly tell: (event: StoryEvent) => void;
  /** The real time, from which the story counts back, and at which it ends. */
  readonly realClock: Clock;
  /** Seconds since the demo began. */
  readonly elapsed: () => number;
  /** An import; the sample portal when left out. */
  readonly data?: PortalData | undefined;
  /** Whether somebody looks around after the story; then some waves stay open. */
  readonly keepsRunning: boolean;
  /** The build of the cards, when somebody looks at them. */
  readonly preview?: RunningPreviewBuild | undefined;
  /** Stands between the app and the sandbox, such as a checker: takes one URL and gives another. */
  readonly interpose?: (hubspotUrl: string) => Promise<string>;
}

export interface RunningDemo {
  readonly summary: StorySummary;
  readonly addresses: Readonly<Record<string, string>>;
  readonly openLinks: readonly string[];
  readonly signing: { readonly portalId: number; readonly appId: number; readonly secret: string };
  /** Why the record pages show no cards; null when they do, or when nobody looks at them. */
  readonly previewProblem: string | null;
  close(): Promise<void>;
}

/** The source folder of the project that goes to HubSpot. */
const PROJECT = fileURLToPath(new URL('../../extensions', import.meta.url));

/** Starts a sandbox and the app in it, plays the story, and keeps both running until `close`. */
export async function runDemo(options: DemoOptions): Promise<RunningDemo> {
  const { realClock, tell } = options;
  const begin = new Date(realClock.now().getTime() - STORY_DAYS * 86_400_000);
  const clock = createSandboxClock(begin, { real: realClock });
  const pace = createStoryPace(realClock);
  const sandbox = await onFreePort(3010, (port) =>
    startSandbox({
      clock,
      monotonic: pace.monotonic,
      port,
      ...(options.data && { importedData: options.data }),
      log: options.log,
      preview: options.preview,
    }),
  );
  const started = await startAppIn(sandbox, { clock, pace }, options);
  const { publicUrl: appOrigin } = started;
  const { portal, portalId, appId, clientSecret: secret } = sandbox;
  const app = withWebhooks(started.app, sandbox);
  const userEmail = portal.owners[0]?.email ?? '';
  const now = () => clock.now().getTime();
  const doors = createCardDoors({ portalId, appId, userEmail, secret, now, appOrigin });
  await connectApp({ portal, app, appOrigin, tell, ...doors });
  const result = await playStory({
    app,
    clock,
    portal,
    keepsRunning: options.keepsRunning,
    tell,
    listMails: () => listMails(sandbox),
    ...doors,
  });
  // Whoever calls from outside signs with the real time.
  clock.set(realClock.now());
  await app.runDueWork();
  pace.slowDown();
  // The waves that are still open came last.
  const openLinks = (result.rounds.at(-1)?.openLinks ?? []).toReversed();
  return {
    summary: summariseStory(portal, result, countMails(sandbox), options.elapsed()),
    addresses: listAddresses(sandbox, appOrigin, openLinks),
    openLinks,
    signing: { portalId, appId, secret },
    previewProblem: await findPreviewProblem(options),
    close: async () => {
      options.preview?.close();
      await started.app.close();
      await sandbox.close();
    },
  };
}

/** It was built while the story went on, and is there by now. */
async function findPreviewProblem({ preview }: DemoOptions): Promise<string | null> {
  const state = await preview?.whenDone();
  return state?.kind === 'failed' ? state.why : null;
}

/** Uploads the project with the app's address in it, and starts the app there. */
async function startAppIn(
  sandbox: Sandbox,
  time: Pick<DemoSettings, 'clock' | 'pace'>,
  { startApp, interpose, keepsRunning }: DemoOptions,
): Promise<{ app: DemoApp; publicUrl: string }> {
  const { clientId, clientSecret, appId, smtpUrl, url: appUrl } = sandbox;
  const apiUrl = (await interpose?.(appUrl)) ?? appUrl;
  return onFreePort(3000, async (port) => {
    const publicUrl = `http://127.0.0.1:${port}`;
    const support = { SUPPORT_EMAIL: 'support@radar.example', SUPPORT_URL: `${publicUrl}/help` };
    sandbox.registerApp(readProject(PROJECT, { API_ORIGIN: publicUrl, ...support }));
    const links = { port, publicUrl, apiUrl, appUrl, smtpUrl };
    const clockwork = keepsRunning ? 'running' : 'stopped';
    const app = await startApp({ ...links, clientId, clientSecret, appId, ...time, clockwork });
    sandbox.setAppOrigin(publicUrl);
    return { app, publicUrl };
  });
}

/**
 * The app is idle when HubSpot has nothing more to tell it, either. The clock must not jump while a
 * call is under way: its signature would be months old on arrival.
 */
function withWebhooks(app: RunningApp, { webhooks, portal }: Sandbox): RunningApp {
  const whenIdle = async (): Promise<void> => {
    await app.whenIdle();
    await portal.workflows.whenIdle();
    await webhooks.whenIdle();
    await app.whenIdle();
  };
  return {
    whenIdle,
    runDueWork: async (job) => {
      await app.runDueWork(job);
      await whenIdle();
    },
  };
}

/** Oldest first, one for each recipient. */
function listMails({ mailbox }: Sandbox) {
  return mailbox
    .mails()
    .toReversed()
    .flatMap(({ recipients, text }) => recipients.map((to) => ({ to, text })));
}

function countMails({ mailbox }: Sandbox) {
  const { byMessageId, byRecipientAndLink } = mailbox.duplicates();
  return { sent: mailbox.mails().length, duplicates: Math.max(byMessageId, byRecipientAndLink) };
}

function listAddresses(
  { url, portal }: Sandbox,
  publicUrl: string,
  openLinks: readonly string[],
): Record<string, string> {
  const company = portal.records.list('companies')[0]?.id ?? '';
  const contact = portal.records.list('contacts')[0]?.id ?? '';
  return {
    survey: openLinks[0] ?? publicUrl,
    mailbox: `${url}/mailbox`,
    company: `${url}/company/${company}`,
    contact: `${url}/contact/${contact}`,
    settings: `${url}/settings`,
    app: `${url}/app`,
    hubspot: `${url}/`,
  };
}
