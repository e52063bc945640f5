import { sql } from 'kysely';
import type { Connection } from './tables.ts';

/** Where pg-boss keeps its tables, apart from ours. */
export const QUEUE_SCHEMA = 'pgboss';

export interface JobCount {
  readonly queue: string;
  readonly state: 'created' | 'retry' | 'active';
  readonly count: number;
}

/** How many jobs are waiting, due for another try or running. Counted now: pg-boss's own are old. */
export async function countJobs(connection: Connection): Promise<JobCount[]> {
  const counted = await sql<JobCount>`
    select name as queue, state::text as state, count(*) as count
    from ${sql.ref(`${QUEUE_SCHEMA}.job`)}
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
    from ${sql.ref(`${QUEUE_SCHEMA}.job`)}
    where state = 'active'
  `.execute(connection);
  return active.rows;
}
