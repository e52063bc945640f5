import { setTimeout as sleep } from 'node:timers/promises';
import { atMost } from '../bench/result.ts';
import type { BenchResult } from '../bench/result.ts';
import { MAIL_CONNECTIONS } from '../src/delivery/smtp-courier.ts';
import type { Storage } from '../src/storage/storage.ts';
import { describePortal } from '../test/support/play-connection.ts';
import { buildPortalData } from '../test/support/portal-data.ts';
import { createPostgresDatabase } from '../test/support/postgres-server.ts';
import { startAppProcesses } from './app-processes.ts';
import { envOf, openCrashHouse, withStorage } from './crash-house.ts';
import type { CrashHouse } from './crash-house.ts';
import { PEOPLE, playCompany } from './play-company.ts';
import type { PlayedCompany } from './play-company.ts';

export interface StoryOptions {
  /** A server on which databases may be made; undefined: the embedded database. */
  readonly databaseUrl: string | undefined;
  readonly companies: number;
  /** How often the app is killed at least. */
  readonly kills: number;
  /** Hears of what HubSpot holds otherwise than it should. */
  readonly tell: (difference: string) => void;
}

/** Between the start of one company's survey and the next, while the app is killed. */
const PAUSE_MS = 3500;
/** What a dead worker had comes again when its heartbeat has stopped for a minute. */
const SETTLE_MS = 180_000;
const AT_ONCE = 4;

/**
 * Whole surveys, from the launch to the last property in HubSpot, while the app is killed again and
 * again at a random moment: one process on the embedded database, web and worker in turn on a server.
 * In the end HubSpot must hold what it holds when nothing was killed.
 */
export async function crashThroughTheStory(options: StoryOptions): Promise<BenchResult[]> {
  const undisturbed = await play(options, false);
  const crashed = await play(options, true, undisturbed.account);
  const where = options.databaseUrl === undefined ? 'embedded database' : 'PostgreSQL';
  const name = `${options.companies} surveys of ${PEOPLE}, killed ${crashed.kills} times, ${where}`;
  const differences = compare(undisturbed.account, crashed.account);
  differences.slice(0, 10).forEach(options.tell);
  return [
    atMost(
      `${name}: kills that were to come and did not`,
      options.kills - crashed.kills,
      'kills',
      0,
    ),
    atMost(`${name}: answers lost`, crashed.lostAnswers, 'answers', 0),
    atMost(`${name}: invitations lost`, crashed.lostInvitations, 'invitations', 0),
    atMost(`${name}: mails sent twice`, crashed.twice, 'mails', 0),
    atMost(`${name}: mails in doubt`, crashed.doubtful, 'mails', crashed.kills * MAIL_CONNECTIONS),
    atMost(`${name}: differences in HubSpot`, differences.length, 'lines', 0),
  ];
}

type AccountOfPortal = ReturnType<typeof describePortal>;

async function play(options: StoryOptions, isKilled: boolean, expected?: AccountOfPortal) {
  const database = await openDatabaseFor(options.databaseUrl);
  const house = await openCrashHouse(database.url, buildPeople(options.companies));
  const roles = database.url === undefined ? (['all'] as const) : (['web', 'worker'] as const);
  const processes = await startAppProcesses(roles.map((role) => envOf(house, role)));
  try {
    if (isKilled) processes.keepKilling(() => 200 + Math.random() * 2000);
    const played = await Promise.race([
      playAll(house, options.companies, isKilled ? PAUSE_MS : 0),
      processes.failure,
    ]);
    while (isKilled && processes.kills() < options.kills) await sleep(100);
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
    if (expected && compare(expected, account).length === 0) return;
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
function compare(expected: AccountOfPortal, found: AccountOfPortal): string[] {
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
