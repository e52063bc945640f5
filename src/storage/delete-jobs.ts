import { sql } from 'kysely';
import { DEAD_LETTERS, JOBS } from './job-counts.ts';
import type { Connection } from './tables.ts';

/** Deletes a portal's jobs, done and given up ones too, but for those that are running. */
export async function deleteJobsOf(connection: Connection, portalId: number): Promise<void> {
  await sql`
    delete from ${JOBS}
    where state <> 'active' and data @> jsonb_build_object('portalId', ${portalId}::bigint)
  `.execute(connection);
}

/** Deletes a portal's jobs that were given up. */
export async function deleteFailedJobsOf(connection: Connection, portalId: number): Promise<void> {
  await sql`
    delete from ${JOBS}
    where name = ${DEAD_LETTERS} and data @> jsonb_build_object('portalId', ${portalId}::bigint)
  `.execute(connection);
}

/** Deletes the jobs of invitations that are deleted themselves. */
export async function deleteJobsOfInvitations(
  connection: Connection,
  portalId: number,
  invitationIds: readonly string[],
): Promise<void> {
  if (invitationIds.length === 0) return;
  await sql`
    delete from ${JOBS}
    where state <> 'active' and data @> jsonb_build_object('portalId', ${portalId}::bigint)
      and data ->> 'invitationId' in (${sql.join(invitationIds)})
  `.execute(connection);
}
