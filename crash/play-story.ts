import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../src/lib/clock.ts';
import type { Storage } from '../src/storage/storage.ts';
import { describePortal } from '../test/support/play-connection.ts';
import { buildPortalData } from '../test/support/portal-data.ts';
import { createPostgresDatabase } from '../test/support/postgres-server.ts';
import { startAppProcesses } from './app-processes.ts';
import { envOf, openCrashHouse, withStorage } from './crash-house.ts';
import type { CrashHouse } from './crash-house.ts';
import { PEOPLE, playCompany } from './play-company.ts';
import type { PlayedCompany } from './play-company.ts';

export interface StoryPlan {
  /** A server on which databases may be made; undefined: the embedded database, with one process. */
  readonly databaseUrl: string | undefined;
  readonly companies: number;
  /** How many processes work beside the web process on a server. */
  readonly workers: number;
  /** How often the app is killed at least; 0 lets it live. */
  readonly kills: number;
  /** What HubSpot has to hold in the end, which is waited for. */
  readonly expected?: AccountOfPortal;
}

export type AccountOfPortal = ReturnType<typeof describePortal>;

/** Between the start of one company's survey and the next, while the app is killed. */
const PAUSE_MS = 3500;
/** What a dead worker had comes again when its heartbeat has stopped for a minute. */
const SETTLE_MS = 180_000;
const AT_ONCE = 4;

/**
 * Plays the surveys of all companies, and tells what became of answers and mails. The night's work
 * assesses everybody anew: a play that it falls into is played again.
 */
export async function playStory(plan: StoryPlan) {
  for (;;) {
    const from = systemClock.now();
    const outcome = await playOnce(plan);
    if (!NIGHTS.some((night) => isBetween(night, from, systemClock.now()))) return outcome;
  }
}

/** When the clockwork does more than its minute's round, and when the day changes, UTC. */
const NIGHTS = ['00:00', '02:15', '02:45'] as const;

function isBetween(time: string, from: Date, to: Date): boolean {
  const day = to.toISOString().slice(0, 10);
  const moment = new Date(`${day}T${time}:00Z`);
  return from <= moment && moment <= to;
}

async function playOnce(plan: StoryPlan) {
  const { companies, kills, expected } = plan;
  const database = await openDatabaseFor(plan.databaseUrl);
  const house = await openCrashHouse(database.url, buildPeople(companies));
  const processes = await startAppProcesses(listSettings(house, plan.workers));
  try {
    if (kills > 0) processes.keepKilling(() => 200 + Math.random() * 4000);
    const played = await Promise.race([
      playAll(house, companies, kills > 0 ? PAUSE_MS : 0),
      processes.failure,
    ]);
    while (processes.kills() < kills) await sleep(100);
    await processes.endKilling();
    await settle(house, expected);
    const account = describePortal(house.sandbox.portal);
    await processes.stop();
    const judged = await withStorage(house, (storage) => judge(storage, house, played));
    return { ...judged, account, kills: processes.kills() };
  } finally {
    await processes.stop();
    await house.close();
    await database.drop();
  }
}

function listSettings(house: CrashHouse, workers: number) {
  if (house.databaseUrl === undefined) return [envOf(house, 'all')];
  const numbers = Array.from({ length: workers }, (_, index) => index);
  return [envOf(house, 'web'), ...numbers.map((nr) => envOf(house, 'worker', { nr }))];
}

/** Everybody's survey, `pauseMs` apart, or a few at a time without a pause. */
async function playAll(
  house: CrashHouse,
  companies: number,
  pauseMs: number,
): Promise<PlayedCompany[]> {
  const ids = listCompanies(companies);
  if (pauseMs > 0) {
    return Promise.all(
      ids.map(async (id, index) => {
        await sleep(index * pauseMs);
        return playCompany(house, id);
      }),
    );
  }
  const played: PlayedCompany[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE).map((id) => playCompany(house, id));
    played.push(...(await Promise.all(some)));
  }
  return played;
}

/** Waits until HubSpot holds what it should, or has not changed for long. */
async function settle({ sandbox }: CrashHouse, expected?: AccountOfPortal): Promise<void> {
  const quietMs = expected ? SETTLE_MS : 5000;
  let [last, since] = ['', performance.now()];
  while (performance.now() - since < quietMs) {
    const account = describePortal(sandbox.portal);
    if (expected && compareAccounts(expected, account).length === 0) return;
    const now = JSON.stringify(account);
    if (now !== last) [last, since] = [now, performance.now()];
    await sleep(500);
  }
}

async function judge(storage: Storage, house: CrashHouse, played: readonly PlayedCompany[]) {
  const { portalId, mailbox } = house.sandbox;
  const refs = played.map(({ waveId }) => ({ portalId, waveId }));
  const invitations = (
    await Promise.all(refs.map((ref) => storage.invitations.listOfWave(ref)))
  ).flat();
  const answers = await Promise.all(refs.map((ref) => storage.responses.listOfWave(ref)));
  const reached = new Set(mailbox.mails().map(({ messageId }) => messageId));
  return {
    lostAnswers: played.reduce(
      (sum, { accepted }, index) => sum + Math.max(0, accepted - (answers[index]?.length ?? 0)),
      0,
    ),
    lostInvitations:
      Math.max(0, played.length * (PEOPLE + 1) - invitations.length) +
      invitations.filter(
        ({ invitationId, delivery }) =>
          delivery === 'sent' && ![...reached].some((id) => id.includes(invitationId)),
      ).length,
    doubtful: invitations.filter(({ delivery }) => delivery === 'unknown').length,
    twice: mailbox.duplicates().byMessageId,
  };
}

/** What one account has and the other has not, a line each. */
export function compareAccounts(expected: AccountOfPortal, found: AccountOfPortal): string[] {
  return Object.entries(expected).flatMap(([what, lines]) => {
    const others = [...found[what as keyof AccountOfPortal]];
    const missing = lines.filter((line) => {
      const index = others.indexOf(line);
      if (index >= 0) others.splice(index, 1);
      return index < 0;
    });
    return [
      ...missing.map((line) => `missing in ${what}: ${line}`),
      ...others.map((line) => `too much in ${what}: ${line}`),
    ];
  });
}

const listCompanies = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(1001 + index));

function buildPeople(companies: number) {
  return buildPortalData(
    Object.fromEntries(
      listCompanies(companies).map((companyId) => [
        companyId,
        Array.from({ length: PEOPLE }, (_, index) => ({
          id: `${companyId}0${index}`,
          email: `person.${companyId}-${index}@firma.example`,
        })),
      ]),
    ),
  );
}

/** A database of its own for each play. */
async function openDatabaseFor(serverUrl: string | undefined) {
  if (serverUrl === undefined) return { url: undefined, drop: () => Promise.resolve() };
  const { url, drop } = await createPostgresDatabase(serverUrl, 'template1');
  return { url, drop };
}
