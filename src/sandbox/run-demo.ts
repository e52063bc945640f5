import { z } from 'zod';
import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import { callAsCard } from './card-call.ts';
import { onFreePort } from './on-free-port.ts';
import type { PortalData } from './portal-data.ts';
import { createSandboxClock } from './sandbox-clock.ts';
import { startSandbox } from './start-sandbox.ts';
import type { Sandbox } from './start-sandbox.ts';
import { playStory, STORY_DAYS } from './story/play-story.ts';
import type { LaunchReply, RunningApp } from './story/run-wave.ts';
import type { StoryEvent } from './story/story-events.ts';
import { summariseStory } from './story/summarise-story.ts';
import type { StorySummary } from './story/summarise-story.ts';

/** What the app needs to know to live in the sandbox. */
export interface DemoSettings {
  readonly port: number;
  readonly publicUrl: string;
  readonly hubspotUrl: string;
  readonly accessToken: string;
  readonly clientSecret: string;
  readonly appId: number;
  readonly smtpUrl: string;
  readonly clock: Clock;
}

export interface DemoApp extends RunningApp {
  close(): Promise<void>;
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
  /** Stands between the app and the sandbox, such as a checker: takes one URL and gives another. */
  readonly interpose?: (hubspotUrl: string) => Promise<string>;
}

export interface RunningDemo {
  readonly summary: StorySummary;
  readonly addresses: Readonly<Record<string, string>>;
  readonly openLinks: readonly string[];
  readonly signing: { readonly portalId: number; readonly appId: number; readonly secret: string };
  close(): Promise<void>;
}

const CSM_USER_ID = 77;

const launchReply: z.ZodType<LaunchReply> = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    data: z.object({
      waveId: z.string(),
      invited: z.number(),
      excluded: z.array(z.object({ email: z.string(), reason: z.string() })),
    }),
  }),
  z.object({ ok: z.literal(false), error: z.object({ message: z.string() }) }),
]);

const preflightReply = z.object({
  ok: z.literal(true),
  data: z.object({ excluded: z.array(z.object({ email: z.string(), reason: z.string() })) }),
});

const closeReply = z.object({ ok: z.literal(true) });

/** Starts a sandbox and the app in it, plays the story, and keeps both running until `close`. */
export async function runDemo(options: DemoOptions): Promise<RunningDemo> {
  const { realClock } = options;
  const begin = new Date(realClock.now().getTime() - STORY_DAYS * 86_400_000);
  const clock = createSandboxClock(begin, { real: realClock });
  const sandbox = await onFreePort(3010, (port) =>
    startSandbox({
      clock,
      port,
      ...(options.data && { importedData: options.data }),
      log: options.log,
    }),
  );
  const { app, publicUrl } = await startAppIn(sandbox, clock, options);
  const result = await playStory({
    app,
    clock,
    portal: sandbox.portal,
    keepsRunning: options.keepsRunning,
    tell: options.tell,
    listMails: () => listMails(sandbox),
    ...cardDoors(sandbox, publicUrl, clock),
  });
  // Whoever calls from outside signs with the real time.
  clock.set(realClock.now());
  await app.runDueWork();
  // The waves that are still open came last.
  const openLinks = (result.rounds.at(-1)?.openLinks ?? []).toReversed();
  return {
    summary: summariseStory(sandbox.portal, result, countMails(sandbox), options.elapsed()),
    addresses: listAddresses(sandbox, publicUrl, openLinks),
    openLinks,
    signing: {
      portalId: sandbox.portalId,
      appId: sandbox.appId,
      secret: sandbox.clientSecret,
    },
    close: async () => {
      await app.close();
      await sandbox.close();
    },
  };
}

async function startAppIn(
  sandbox: Sandbox,
  clock: Clock,
  { startApp, interpose }: DemoOptions,
): Promise<{ app: DemoApp; publicUrl: string }> {
  const { accessToken, clientSecret, appId, smtpUrl } = sandbox;
  const hubspotUrl = (await interpose?.(sandbox.url)) ?? sandbox.url;
  return onFreePort(3000, async (port) => {
    const publicUrl = `http://127.0.0.1:${port}`;
    const settings = { port, publicUrl, hubspotUrl, accessToken, clientSecret, appId, smtpUrl };
    const app = await startApp({ ...settings, clock });
    sandbox.setAppOrigin(publicUrl);
    return { app, publicUrl };
  });
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

/** Launching and closing as a card does it: a signed call through HubSpot's proxy. */
function cardDoors(sandbox: Sandbox, publicUrl: string, clock: Clock) {
  const call = async (path: string, body: unknown): Promise<unknown> => {
    const reply = await callAsCard(
      {
        portalId: sandbox.portalId,
        appId: sandbox.appId,
        userId: CSM_USER_ID,
        userEmail: sandbox.portal.owners[0]?.email ?? '',
        secret: sandbox.clientSecret,
        timestamp: clock.now().getTime(),
      },
      { method: 'POST', url: `${publicUrl}/api/cards/v1${path}`, body },
    );
    if (reply.status !== 200) throw new Error(`The card call ${path} got status ${reply.status}.`);
    return reply.body;
  };
  return {
    launchWave: async (companyId: string, requestId: string) =>
      launchReply.parse(await call(`/companies/${companyId}/waves`, { requestId, mode: 'named' })),
    listExcluded: async (companyId: string) => {
      const reply = preflightReply.parse(await call(`/companies/${companyId}/preflight`, {}));
      return reply.data.excluded;
    },
    closeWave: async (waveId: string) => {
      closeReply.parse(await call(`/waves/${waveId}/close`, { requestId: `close-${waveId}` }));
    },
  };
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
