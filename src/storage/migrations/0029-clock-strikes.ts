import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Which stroke of the clockwork was heeded last for a portal, by whatever process. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table clock_strikes (
      portal_id bigint not null,
      job text collate "C" not null,
      struck_at timestamptz not null,
      primary key (portal_id, job)
    )
  `.execute(db);
}
