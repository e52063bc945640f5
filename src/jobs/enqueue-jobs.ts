import { fromKysely } from 'pg-boss';
import type { JobOptions, PgBoss } from 'pg-boss';
import type { Connection } from '../storage/tables.ts';
import type { Job } from '../survey/ports.ts';
import { keyOf, queuePlans } from './queue-plans.ts';

/** A waiting job can be taken by a worker between two statements, hardly ever twice in a row. */
const MOST_TRIES = 10;

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
  for (const [name, group] of Map.groupBy(sorted, (job) => job.name)) {
    if (queuePlans[name].whenKnown === 'skip') {
      await insertJobs(boss, connection, name, group);
    } else {
      for (const job of group) await joinJob(boss, connection, job);
    }
  }
}

/** One statement for all of them; those with a twin that is not done are left out. */
async function insertJobs(
  boss: PgBoss,
  connection: Connection,
  name: Job['name'],
  jobs: readonly Job[],
): Promise<void> {
  const rows = jobs.map((job) => ({ data: job.data, ...identityOf(job) }));
  await boss.insert(name, rows, { db: fromKysely(connection) });
}

/**
 * Joins the waiting job with the same key, or inserts one. Joining locks the waiting job until the
 * transaction ends, and workers skip locked jobs: none can run before what it must see is
 * committed. (Leaving the waiting job as it is would lose work: a worker could take it, find
 * nothing yet and finish, and only then would the transaction commit.)
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
