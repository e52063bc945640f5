import { sql } from 'kysely';
import { createQueue } from '../src/jobs/queue.ts';
import { systemClock } from '../src/lib/clock.ts';
import { newId } from '../src/lib/ids.ts';
import { createLog } from '../src/lib/log.ts';
import { openDatabase } from '../src/storage/database.ts';
import type { Database } from '../src/storage/database.ts';
import { JOBS } from '../src/storage/job-counts.ts';
import { createStorage } from '../src/storage/storage.ts';
import type { Storage } from '../src/storage/storage.ts';
import { createPersonalLinks } from '../src/survey/personal-links.ts';
import type { Invitation } from '../src/survey/types.ts';
import { buildResponse } from '../test/storage/samples.ts';
import { createPostgresDatabase } from '../test/support/postgres-server.ts';
import { buildInvitations, buildWave } from './mail-data.ts';
import { atMost } from './result.ts';
import type { BenchResult } from './result.ts';

const SIZES = [1000, 10_000, 100_000] as const;
const WAVE = 1000;
const PROBES = 300;
/** How much dearer one piece of work may get while all that is stored grows a hundredfold. */
const DEARER = 2;
const PORTAL = 1;

/**
 * What opening a link, keeping an answer and taking a job cost in a portal with a thousand, ten
 * thousand and a hundred thousand invitations and waiting jobs: none may grow with what is stored.
 */
export async function benchGrowth(databaseUrl: string | undefined): Promise<BenchResult[]> {
  const results = await measureOn('embedded database', undefined);
  if (databaseUrl === undefined) return results;
  const { url, drop } = await createPostgresDatabase(databaseUrl, 'template1');
  try {
    return [...results, ...(await measureOn('PostgreSQL', url))];
  } finally {
    await drop();
  }
}

async function measureOn(where: string, url: string | undefined): Promise<BenchResult[]> {
  const log = createLog('silent');
  const database = await openDatabase({ databaseUrl: url, dataDir: null, log });
  const queue = createQueue({ database, log, measures: { noteJob: () => undefined } });
  await queue.start();
  const storage = createStorage(database, queue);
  try {
    const costs: Costs[] = [];
    let stored = 0;
    for (const size of SIZES) {
      const probes = await fill(storage, database, size - stored);
      stored = size;
      costs.push(await measure(storage, probes));
      // So that the next size begins with as many of them.
      await sql`delete from ${JOBS} where name = 'invitation.letter'`.execute(database.kysely);
    }
    return (Object.keys(PIECES) as Piece[]).map((piece) => describe(where, piece, costs));
  } finally {
    await queue.stop();
    await database.close();
  }
}

const PIECES = {
  open: 'opening a link',
  answer: 'keeping an answer',
  enqueue: 'enqueuing a job',
} as const;
type Piece = keyof typeof PIECES;
/** Milliseconds for one. */
type Costs = Readonly<Record<Piece, number>>;

function describe(where: string, piece: Piece, costs: readonly Costs[]): BenchResult {
  const each = costs.map((cost) => cost[piece]);
  const [first = 1] = each;
  const shown = each.map((cost) => cost.toFixed(2)).join(', ');
  const name = `growth: ${PIECES[piece]} among ${SIZES.join(', ')} (${where}): ${shown} ms`;
  return atMost(name, (each.at(-1) ?? first) / first, 'times as dear', DEARER);
}

/** Adds invitations that wait with their jobs; the last ones are those that are looked at. */
async function fill(storage: Storage, database: Database, count: number): Promise<Invitation[]> {
  const links = createPersonalLinks([{ id: 'k1', key: Buffer.alloc(32) }], 'https://radar.example');
  let last: Invitation[] = [];
  for (let left = count; left > 0; left -= WAVE) {
    const wave = buildWave(PORTAL, systemClock.now());
    await storage.waves.insert(wave);
    last = buildInvitations(wave, links, Math.min(WAVE, left));
    await storage.invitations.insertAll(last);
    await storage.jobs.enqueue(
      last.map(({ invitationId }) => ({
        name: 'invitation.send' as const,
        data: { portalId: PORTAL, invitationId },
      })),
    );
  }
  if (database.kind === 'postgres') await database.pool.query('analyze');
  else await database.pglite.exec('analyze');
  return last.slice(0, PROBES);
}

async function measure(storage: Storage, probes: readonly Invitation[]): Promise<Costs> {
  return {
    open: await time(probes, ({ linkHash }) => storage.invitations.findOpened(linkHash)),
    answer: await time(probes, (invitation) => {
      const { portalId, waveId, companyId, invitationId, personId } = invitation;
      const responseId = newId('response');
      const response = buildResponse({ portalId, waveId, invitationId, personId, responseId });
      const wave = { waveId, companyId, status: 'open' as const };
      const as = { invitation, wave, answeredAt: systemClock.now() };
      return storage.transaction(({ responses }) => responses.accept(response, as));
    }),
    enqueue: await time(probes, ({ invitationId }) =>
      storage.jobs.enqueue([
        { name: 'invitation.letter', data: { portalId: PORTAL, invitationId, letter: 'thanks' } },
      ]),
    ),
  };
}

/** The median, so that a checkpoint in between says nothing. */
async function time<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<number> {
  const costs: number[] = [];
  for (const item of items) {
    const startedAt = performance.now();
    await work(item);
    costs.push(performance.now() - startedAt);
  }
  return costs.sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0;
}
