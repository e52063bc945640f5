import { sql } from 'kysely';
import { fromKysely } from 'pg-boss';
import type { JobOptions, PgBoss } from 'pg-boss';
import { JOBS } from '../storage/job-counts.ts';
import { prepared } from '../storage/prepared.ts';
import type { Connection } from '../storage/tables.ts';
import type { Job } from '../survey/job-queue.ts';
import { keyOf, queuePlans } from './queue-plans.ts';

/** A waiting job can be taken by a worker between two statements, hardly ever twice in a row. */
const MOST_TRIES = 10;
/** So many jobs of one portal come before the first ones of the others. */
const TURN = 50;
/** Beyond that all of them wait alike: counting more would cost more than it orders. */
const MOST_COUNTED = 500;

/**
 * Enqueues on a connection: in a transaction the jobs commit with it. Duplicates are dropped, and
 * always in the same order, so that two transactions can't lock each other out.
 */
export async function enqueueJobs(
  boss: PgBoss,
  connection: Connection,
  jobs: readonly Job[],
): Promise<void> {
  const unique = new Map(jobs.map((job) => [`${job.name} ${keyOf(job)}`, job]));
  const sorted = [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, job]) => job);
  const joined = await joinWaiting(connection, sorted.filter(joins));
  for (const [name, group] of Map.groupBy(sorted, (job) => job.name)) {
    if (queuePlans[name].whenKnown === 'skip') {
      await insertJobs(boss, connection, name, group);
    } else {
      for (const job of group) {
        if (!joined.has(`${name} ${keyOf(job)}`)) await joinJob(boss, connection, job);
      }
    }
  }
}

const joins = ({ name }: Job): boolean => queuePlans[name].whenKnown === 'join';

/**
 * Locks those of these jobs that wait, so that no worker takes them before this transaction ends:
 * none can run before what it must see is committed. The lock is shared: however many answers come
 * at once, none of them waits for another one's commit. A job's data follows from its key, so there
 * is nothing to change in it.
 */
async function joinWaiting(
  connection: Connection,
  jobs: readonly Job[],
): Promise<ReadonlySet<string>> {
  if (jobs.length === 0) return new Set();
  const [names, keys] = [jobs.map(({ name }) => name), jobs.map(keyOf)];
  // Ours are never blocked; to say so finds the waiting ones by their index, past all that are done.
  const { rows } = await sql<{ job: string }>`
    ${prepared} select name || ' ' || singleton_key as job from ${JOBS}
    where name = any (${names}::text[]) and singleton_key = any (${keys}::text[])
      and state < 'active' and not blocked
    order by name, singleton_key
    for share
  `.execute(connection);
  return new Set(rows.map(({ job }) => job));
}

/**
 * One statement for all of them; those with a twin that is not done are left out. However many jobs
 * a portal has, the first ones of every other portal pass all but its next few.
 */
async function insertJobs(
  boss: PgBoss,
  connection: Connection,
  name: Job['name'],
  jobs: readonly Job[],
): Promise<void> {
  for (const [portalId, ofPortal] of Map.groupBy(jobs, ({ data }) => data.portalId)) {
    const ahead = await countWaiting(connection, name, portalId);
    const rows = ofPortal.map((job, index) => ({
      data: job.data,
      ...identityOf(job),
      priority: priorityOf(ahead + index),
    }));
    await boss.insert(name, rows, { db: fromKysely(connection) });
  }
}

/** How many jobs of a portal, up to `MOST_COUNTED`, wait in a queue. */
async function countWaiting(
  connection: Connection,
  name: Job['name'],
  portalId: number,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (
      select 1 from ${JOBS}
      where name = ${name} and state < 'active' and not blocked
        and data ->> 'portalId' = ${String(portalId)}
      limit ${MOST_COUNTED}
    ) waiting
  `.execute(connection);
  return rows[0]?.count ?? 0;
}

/** The highest goes first: 0 for a portal's first jobs, one less for each further `TURN` of them. */
function priorityOf(ahead: number): number {
  return -Math.floor(Math.min(ahead, MOST_COUNTED) / TURN);
}

/**
 * Inserts a job, or joins the one with the same key that has come to wait since. (Leaving that one
 * as it is would lose work: a worker could take it, find nothing yet and finish, and only then would
 * the transaction commit.)
 */
async function joinJob(boss: PgBoss, connection: Connection, job: Job): Promise<void> {
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const { updated, inserted } = await boss.upsert(job.name, job.data, {
      ...identityOf(job),
      match: 'all',
      db: fromKysely(connection),
    });
    if (updated + inserted > 0) return;
  }
  throw new Error(`The job ${job.name} was taken each time before it could be joined.`);
}

/** The group keeps two workers from running one piece of work at the same time. */
function identityOf(job: Job): Required<Pick<JobOptions, 'singletonKey' | 'group'>> {
  const key = keyOf(job);
  return { singletonKey: key, group: { id: key } };
}
