import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildInvitations, buildWave } from '../bench/mail-data.ts';
import { atMost } from '../bench/result.ts';
import type { BenchResult } from '../bench/result.ts';
import { MAIL_CONNECTIONS } from '../src/delivery/smtp-courier.ts';
import { createQueue } from '../src/jobs/queue.ts';
import { systemClock } from '../src/lib/clock.ts';
import { createLog } from '../src/lib/log.ts';
import { startSandbox } from '../src/sandbox/start-sandbox.ts';
import type { Sandbox } from '../src/sandbox/start-sandbox.ts';
import { openDatabase } from '../src/storage/database.ts';
import { createStorage } from '../src/storage/storage.ts';
import type { Storage } from '../src/storage/storage.ts';
import { createPersonalLinks } from '../src/survey/personal-links.ts';
import type { Wave } from '../src/survey/types.ts';
import { startMailCounter } from './mail-counter.ts';
import type { MailCounter } from './mail-counter.ts';
import { startWorker } from './worker-process.ts';

export interface CrashOptions {
  /** Undefined: the embedded database. */
  readonly databaseUrl: string | undefined;
  /** Each one invites anew, and kills the worker in the middle. */
  readonly rounds: number;
  readonly people: number;
}

/** As long as a job of a dead worker may stay with it on a server, and then some. */
const LONGEST_WAIT_MS = 240_000;

interface House {
  readonly sandbox: Sandbox;
  readonly mails: MailCounter;
  readonly keyText: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
}

/**
 * Kills the worker, without a warning, while it hands invitations to a mail server that lives on. A
 * mail that is missing is one that neither arrived nor is known to be in doubt.
 */
export async function crashWhileSending(options: CrashOptions): Promise<BenchResult[]> {
  const { databaseUrl, rounds, people } = options;
  const house = await openHouse(databaseUrl);
  try {
    const waves: Wave[] = [];
    for (let round = 0; round < rounds; round += 1) {
      waves.push(await invite(house, people));
      await killInTheMiddle(house, people, round);
    }
    await finish(house, waves);
    const found = await withStorage(house, (storage) => judge(storage, house.mails, waves));
    const where = databaseUrl === undefined ? 'embedded database' : 'PostgreSQL';
    const name = `${rounds} × ${people} invitations, killed ${rounds} times, ${where}`;
    return [
      atMost(`${name}: missing`, found.missing, 'mails', 0),
      atMost(`${name}: sent twice`, found.twice, 'mails', 0),
      atMost(`${name}: in doubt`, found.unknown, 'mails', rounds * MAIL_CONNECTIONS),
      atMost(`${name}: left behind`, found.unfinished, 'mails', 0),
    ];
  } finally {
    await house.mails.close();
    await house.sandbox.close();
    rmSync(house.dataDir, { recursive: true, force: true });
  }
}

async function openHouse(databaseUrl: string | undefined): Promise<House> {
  return {
    sandbox: await startSandbox({ clock: systemClock, log: createLog('silent') }),
    mails: await startMailCounter(),
    keyText: `k1:${randomBytes(32).toString('base64')}`,
    dataDir: mkdtempSync(path.join(tmpdir(), 'radar-crash-')),
    databaseUrl,
  };
}

/** Puts a wave into the database, with a job for each invitation; no worker runs meanwhile. */
function invite(house: House, people: number): Promise<Wave> {
  const [id = '', base64 = ''] = house.keyText.split(':');
  const links = createPersonalLinks(
    [{ id, key: Buffer.from(base64, 'base64') }],
    'https://radar.example',
  );
  const wave = buildWave(house.sandbox.portalId, systemClock.now());
  const { portalId } = wave;
  const invitations = buildInvitations(wave, links, people);
  return withStorage(house, async (storage) => {
    await storage.waves.insert(wave);
    await storage.invitations.insertAll(invitations);
    await storage.jobs.enqueue(
      invitations.map(({ invitationId }) => ({
        name: 'invitation.send' as const,
        data: { portalId, invitationId },
      })),
    );
    return wave;
  });
}

/** At another moment in each round, between a tenth and nine tenths of the mails. */
async function killInTheMiddle(house: House, people: number, round: number): Promise<void> {
  const before = house.mails.count();
  const after = Math.ceil(people * (0.1 + 0.8 * ((round * 7) % 10) * 0.1));
  const worker = startWorker(envOf(house));
  await waitUntil(() => house.mails.count() - before >= after, worker.output);
  await worker.kill();
}

/**
 * A last worker ends what the killed ones have left; on the embedded database, which belongs to one
 * process at a time, it is stopped to look, and started again where something is left.
 */
async function finish(house: House, waves: readonly Wave[]): Promise<void> {
  const deadline = performance.now() + LONGEST_WAIT_MS;
  for (;;) {
    const worker = startWorker(envOf(house));
    await waitUntil(() => worker.output().includes('Radar is running'), worker.output);
    await (house.databaseUrl === undefined
      ? waitUntilQuiet(house.mails)
      : waitUntilFinished(house, waves, deadline));
    await worker.stop();
    const left = await withStorage(house, (storage) => countUnfinished(storage, waves));
    if (left === 0 || performance.now() > deadline) return;
  }
}

/** On a server, what was cut off comes again when its heartbeat has stopped for a minute. */
async function waitUntilFinished(
  house: House,
  waves: readonly Wave[],
  deadline: number,
): Promise<void> {
  await withStorage(house, async (storage) => {
    while (performance.now() < deadline && (await countUnfinished(storage, waves)) > 0) {
      await sleep(1000);
    }
  });
}

/** What was cut off comes again after some seconds. */
const QUIET_MS = 7000;

async function waitUntilQuiet(mails: MailCounter): Promise<void> {
  let [last, since] = [mails.count(), performance.now()];
  while (performance.now() - since < QUIET_MS) {
    await sleep(100);
    if (mails.count() !== last) [last, since] = [mails.count(), performance.now()];
  }
}

async function judge(storage: Storage, mails: MailCounter, waves: readonly Wave[]) {
  const lists = await Promise.all(waves.map((wave) => storage.invitations.listOfWave(wave)));
  const invitations = lists.flat();
  const timesOf = (id: string) => mails.timesOf(`<${id}@radar.example>`);
  return {
    missing: invitations.filter(
      ({ invitationId, delivery }) => delivery === 'sent' && timesOf(invitationId) === 0,
    ).length,
    twice: invitations.filter(({ invitationId }) => timesOf(invitationId) > 1).length,
    unknown: invitations.filter(({ delivery }) => delivery === 'unknown').length,
    unfinished: invitations.filter(({ delivery }) => !['sent', 'unknown'].includes(delivery))
      .length,
  };
}

async function countUnfinished(storage: Storage, waves: readonly Wave[]): Promise<number> {
  const lists = await Promise.all(waves.map((wave) => storage.invitations.listOfWave(wave)));
  return lists.flat().filter(({ delivery }) => !['sent', 'unknown'].includes(delivery)).length;
}

/** The stores without a worker. */
async function withStorage<Result>(
  { dataDir, databaseUrl }: House,
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

function envOf({ sandbox, mails, keyText, dataDir, databaseUrl }: House) {
  return {
    ROLE: 'worker',
    PORT: '0',
    PUBLIC_URL: 'https://radar.example',
    DATA_DIR: dataDir,
    ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
    HUBSPOT_ACCESS_TOKEN: sandbox.accessToken,
    HUBSPOT_CLIENT_SECRET: sandbox.clientSecret,
    HUBSPOT_API_URL: sandbox.url,
    ENCRYPTION_KEYS: keyText,
    SMTP_URL: mails.smtpUrl,
    MAIL_FROM: 'Radar <radar@radar.example>',
    LOG_LEVEL: 'warn',
  };
}

async function waitUntil(isDone: () => boolean, output: () => string): Promise<void> {
  const deadline = performance.now() + LONGEST_WAIT_MS;
  while (!isDone()) {
    if (performance.now() > deadline) throw new Error(`The worker does not go on:\n${output()}`);
    await sleep(5);
  }
}
