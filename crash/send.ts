import { setTimeout as sleep } from 'node:timers/promises';
import { buildInvitations, buildWave } from '../bench/mail-data.ts';
import { atMost } from '../bench/result.ts';
import type { BenchResult } from '../bench/result.ts';
import { MAIL_CONNECTIONS } from '../src/delivery/smtp-courier.ts';
import { systemClock } from '../src/lib/clock.ts';
import type { Storage } from '../src/storage/storage.ts';
import { createPersonalLinks } from '../src/survey/personal-links.ts';
import type { Wave } from '../src/survey/types.ts';
import { startAppProcess } from './app-processes.ts';
import { envOf, openCrashHouse, withStorage } from './crash-house.ts';
import type { CrashHouse } from './crash-house.ts';
import { startMailCounter } from './mail-counter.ts';
import type { MailCounter } from './mail-counter.ts';

export interface CrashOptions {
  /** Undefined: the embedded database. */
  readonly databaseUrl: string | undefined;
  /** Each one invites anew, and kills the worker in the middle. */
  readonly rounds: number;
  readonly people: number;
}

interface Play {
  readonly house: CrashHouse;
  readonly mails: MailCounter;
}

/** As long as a job of a dead worker may stay with it on a server, and then some. */
const LONGEST_WAIT_MS = 240_000;

/**
 * Kills the worker, without a warning, while it hands invitations to a mail server that lives on. A
 * mail that is missing is one that neither arrived nor is known to be in doubt.
 */
export async function crashWhileSending(options: CrashOptions): Promise<BenchResult[]> {
  const { databaseUrl, rounds, people } = options;
  const house = await openCrashHouse(databaseUrl);
  const mails = await startMailCounter();
  const play: Play = { house, mails };
  try {
    const waves: Wave[] = [];
    for (let round = 0; round < rounds; round += 1) {
      waves.push(await invite(house, people));
      await killInTheMiddle(play, people, round);
    }
    await finish(play, waves);
    const found = await withStorage(house, (storage) => judge(storage, mails, waves));
    const where = databaseUrl === undefined ? 'embedded database' : 'PostgreSQL';
    const name = `${rounds} × ${people} invitations, killed ${rounds} times, ${where}`;
    return [
      atMost(`${name}: missing`, found.missing, 'mails', 0),
      atMost(`${name}: sent twice`, found.twice, 'mails', 0),
      atMost(`${name}: in doubt`, found.unknown, 'mails', rounds * MAIL_CONNECTIONS),
      atMost(`${name}: left behind`, found.unfinished, 'mails', 0),
    ];
  } finally {
    await mails.close();
    await house.close();
  }
}

/** Puts a wave into the database, with a job for each invitation; no worker runs meanwhile. */
function invite(house: CrashHouse, people: number): Promise<Wave> {
  const [id = '', base64 = ''] = house.keyText.split(':');
  const links = createPersonalLinks([{ id, key: Buffer.from(base64, 'base64') }], house.url);
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
async function killInTheMiddle(
  { house, mails }: Play,
  people: number,
  round: number,
): Promise<void> {
  const before = mails.count();
  const after = Math.ceil(people * (0.1 + 0.8 * ((round * 7) % 10) * 0.1));
  const worker = startAppProcess(envOf(house, 'worker', mails));
  await waitUntil(() => mails.count() - before >= after, worker.output);
  await worker.kill();
}

/**
 * A last worker ends what the killed ones have left; on the embedded database, which belongs to one
 * process at a time, it is stopped to look, and started again where something is left.
 */
async function finish({ house, mails }: Play, waves: readonly Wave[]): Promise<void> {
  const deadline = performance.now() + LONGEST_WAIT_MS;
  for (;;) {
    const worker = startAppProcess(envOf(house, 'worker', mails));
    await worker.ready();
    await (house.databaseUrl === undefined
      ? waitUntilQuiet(mails)
      : waitUntilFinished(house, waves, deadline));
    await worker.stop();
    const left = await withStorage(house, (storage) => countUnfinished(storage, waves));
    if (left === 0 || performance.now() > deadline) return;
  }
}

/** On a server, what was cut off comes again when its heartbeat has stopped for a minute. */
async function waitUntilFinished(
  house: CrashHouse,
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

async function waitUntil(isDone: () => boolean, output: () => string): Promise<void> {
  const deadline = performance.now() + LONGEST_WAIT_MS;
  while (!isDone()) {
    if (performance.now() > deadline) throw new Error(`The worker does not go on:\n${output()}`);
    await sleep(5);
  }
}
