import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { createTransport } from 'nodemailer';
import type { SendMailOptions } from 'nodemailer';
import { startApp } from '../src/app.ts';
import { composeMail } from '../src/delivery/compose-mail.ts';
import { MAIL_CONNECTIONS } from '../src/delivery/smtp-courier.ts';
import { systemClock } from '../src/lib/clock.ts';
import { createLog } from '../src/lib/log.ts';
import { findPort } from '../src/sandbox/find-port.ts';
import { startSandbox } from '../src/sandbox/start-sandbox.ts';
import type { Storage } from '../src/storage/storage.ts';
import { createPersonalLinks } from '../src/survey/personal-links.ts';
import type { PersonalLinks } from '../src/survey/personal-links.ts';
import type { Invitation, Wave } from '../src/survey/types.ts';
import { buildInvitations, buildWave } from './mail-data.ts';
import { atLeast } from './result.ts';
import type { BenchResult } from './result.ts';

const INVITATIONS = 10_000;
const SHARE = 0.6;
const FROM = 'Radar <radar@radar.example>';
const ADDRESS = { address: 'radar@radar.example' };

/**
 * How fast the invitations of a portal are rendered, noted and handed to a mail server; against
 * nodemailer handing over the same bodies, ready-made, over as many connections. Half of that before
 * and half after, so that a machine that gets slower or faster meanwhile does neither any favour.
 */
export async function benchMails(databaseUrl: string | undefined): Promise<BenchResult[]> {
  const results = [await measure('embedded database', undefined)];
  if (databaseUrl) results.push(await measure('PostgreSQL', databaseUrl));
  return results;
}

async function measure(where: string, databaseUrl: string | undefined): Promise<BenchResult> {
  const sink = await startSink();
  const house = await startHouse(databaseUrl, sink.smtpUrl);
  const bodies = house.compose();
  const half = INVITATIONS / 2;
  const before = await handOverBare(sink.smtpUrl, bodies.slice(0, half));
  const ours = await house.sendAll(() => sink.taken());
  const after = await handOverBare(sink.smtpUrl, bodies.slice(half));
  await house.close();
  await sink.close();
  const floor = before + after;
  const name = `${INVITATIONS} invitations, ${where}: ${Math.round(INVITATIONS / ours)} a second, nodemailer ${Math.round(INVITATIONS / floor)}`;
  return atLeast(name, floor / ours, "of nodemailer's rate", SHARE, floor);
}

/** Seconds. */
async function handOverBare(smtpUrl: string, mails: readonly SendMailOptions[]): Promise<number> {
  const transport = createTransport({
    pool: true,
    url: smtpUrl,
    maxConnections: MAIL_CONNECTIONS,
    maxMessages: 100,
  });
  const startedAt = performance.now();
  await Promise.all(mails.map((mail) => transport.sendMail({ ...mail })));
  const seconds = (performance.now() - startedAt) / 1000;
  transport.close();
  return seconds;
}

async function startSink() {
  const worker = new Worker(new URL('./mail-sink.ts', import.meta.url));
  const [port] = (await once(worker, 'message')) as [number];
  let base = 0;
  const count = async (): Promise<number> => {
    worker.postMessage('count');
    const [taken] = (await once(worker, 'message')) as [number];
    return taken;
  };
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    /** Since it was asked for the first time. */
    async taken() {
      const taken = await count();
      base ||= taken;
      return taken - base;
    },
    close: () => worker.terminate(),
  };
}

/** The side that does the jobs, with a wave whose invitations wait to be sent. */
async function startHouse(databaseUrl: string | undefined, smtpUrl: string) {
  const sandbox = await startSandbox({ clock: systemClock, log: createLog('silent') });
  const dataDir = mkdtempSync(path.join(tmpdir(), 'radar-mails-'));
  const publicUrl = `http://127.0.0.1:${await findPort(0)}`;
  const keys = [{ id: 'bench', key: randomBytes(32) }];
  const app = await startApp({
    log: createLog('error'),
    config: {
      port: 0,
      publicUrl,
      role: 'worker',
      databaseUrl,
      dataDir,
      hubspot: {
        clientId: undefined,
        clientSecret: sandbox.clientSecret,
        appId: sandbox.appId,
        accessToken: sandbox.accessToken,
        apiUrl: sandbox.url,
        appUrl: sandbox.url,
      },
      keys,
      mail: { smtpUrl, from: FROM },
      logLevel: 'error',
    },
  });
  await app.whenIdle();
  const { portalId } = sandbox;
  const links = createPersonalLinks(keys, publicUrl);
  const wave = buildWave(portalId, systemClock.now());
  const invitations = buildInvitations(wave, links, INVITATIONS);
  return {
    compose: () => composeAll(links, wave, invitations),
    sendAll: (countTaken: () => Promise<number>) =>
      sendAll(app.storage, wave, invitations, countTaken),
    async close() {
      await app.storage.portalStates.deleteAll(portalId);
      await app.close();
      await sandbox.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function composeAll(links: PersonalLinks, wave: Wave, invitations: readonly Invitation[]) {
  return invitations.map((invitation) =>
    composeMail(
      {
        kind: 'invitation',
        invitation,
        wave,
        timeZone: 'Europe/Copenhagen',
        surveyUrl: links.surveyUrl(invitation),
        optOutUrl: links.optOutUrl(invitation),
      },
      ADDRESS,
      systemClock.now(),
    ),
  );
}

/** Seconds from the moment at which the jobs may be taken until each mail is handed over and noted. */
async function sendAll(
  storage: Storage,
  wave: Wave,
  invitations: readonly Invitation[],
  countTaken: () => Promise<number>,
): Promise<number> {
  await storage.waves.insert(wave);
  await storage.invitations.insertAll(invitations);
  await countTaken();
  const { portalId } = wave;
  await storage.jobs.enqueue(
    invitations.map(({ invitationId }) => ({
      name: 'invitation.send' as const,
      data: { portalId, invitationId },
    })),
  );
  const startedAt = performance.now();
  while ((await countTaken()) < invitations.length) await sleep(20);
  for (;;) {
    const states = await storage.invitations.listOfWave(wave);
    if (states.every(({ delivery }) => delivery === 'sent')) break;
    await sleep(20);
  }
  return (performance.now() - startedAt) / 1000;
}
