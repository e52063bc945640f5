import { sql } from 'kysely';
import type { GivenUpJob, WaitingJobs } from '../admin/ports.ts';
import { DEAD_LETTERS, JOBS } from './job-counts.ts';
import type { Connection } from './tables.ts';

/** Jobs that are not done, by portal and name. Null: of all portals. */
export async function listWaitingJobs(
  db: Connection,
  portalId: number | null,
): Promise<WaitingJobs[]> {
  const { rows } = await sql<WaitingJobs>`
    select (data ->> 'portalId')::bigint as "portalId", name as job,
      count(*) filter (where state = 'created') as waiting,
      count(*) filter (where state = 'retry') as retrying,
      count(*) filter (where state = 'active') as active
    from ${JOBS}
    where state < 'completed' and name <> ${DEAD_LETTERS} and ${ofPortal(portalId)}
    group by 1, 2
    order by 1, 2
  `.execute(db);
  return rows;
}

/** Jobs whose last try has failed, newest first. */
export async function listGivenUpJobs(
  db: Connection,
  portalId: number | null,
  limit: number,
): Promise<GivenUpJob[]> {
  const { rows } = await sql<GivenUpJob>`
    select (data ->> 'portalId')::bigint as "portalId", coalesce(source_name, '') as job,
      coalesce(source_retry_count, 0) + 1 as tries, created_on as "failedAt",
      coalesce(source_output ->> 'code', '') as code,
      coalesce(source_output ->> 'reason', '') as reason
    from ${JOBS}
    where state < 'completed' and name = ${DEAD_LETTERS} and ${ofPortal(portalId)}
    order by created_on desc
    limit ${limit}
  `.execute(db);
  return rows;
}

function ofPortal(portalId: number | null) {
  return portalId === null
    ? sql<boolean>`true`
    : sql<boolean>`data @> jsonb_build_object('portalId', ${portalId}::bigint)`;
}
