import { sql } from 'kysely';
import type { Connection } from './tables.ts';

/** Where pg-boss keeps its tables, apart from ours. */
export const QUEUE_SCHEMA = 'pgboss';

/** The queue of jobs whose last try has failed. */
export const DEAD_LETTERS = 'dead.letters';

/** pg-boss's jobs of all queues. */
export const JOBS = sql.table(`${QUEUE_SCHEMA}.job`);

export interface JobCount {
  readonly queue: string;
  readonly state: 'created' | 'retry' | 'active';
  readonly count: number;
}

/** How many jobs are waiting, due for another try or running. Counted now: pg-boss's own are old. */
export async function countJobs(connection: Connection): Promise<JobCount[]> {
  const counted = await sql<JobCount>`
    select name as queue, state::text as state, count(*) as count
    from ${JOBS}
    where state < 'completed'
    group by name, state
  `.execute(connection);
  return counted.rows;
}

/** Jobs that some worker has taken and not settled. */
export async function listActiveJobs(
  connection: Connection,
): Promise<Array<{ queue: string; jobId: string }>> {
  const active = await sql<{ queue: string; jobId: string }>`
    select name as queue, id::text as "jobId"
    from ${JOBS}
    where state = 'active'
  `.execute(connection);
  return active.rows;
}

/** Makes a job due that waits for its next try. */
export async function endPause(connection: Connection, jobId: string): Promise<void> {
  await sql`
    update ${JOBS} set start_after = created_on where id = ${jobId}::uuid and state = 'retry'
  `.execute(connection);
}

/** The same for one portal, with the jobs that were given up. */
export async function countJobsOf(
  connection: Connection,
  portalId: number,
): Promise<{ jobsWaiting: number; jobsFailed: number }> {
  const counted = await sql<{ jobsWaiting: number; jobsFailed: number }>`
    select count(*) filter (where name <> ${DEAD_LETTERS}) as "jobsWaiting",
      count(*) filter (where name = ${DEAD_LETTERS}) as "jobsFailed"
    from ${JOBS}
    where state < 'completed' and data @> jsonb_build_object('portalId', ${portalId}::bigint)
  `.execute(connection);
  return counted.rows[0] ?? { jobsWaiting: 0, jobsFailed: 0 };
}
