import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Calls to HubSpot that the processes of one app have taken out of a portal's common limit. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table call_leases (
        portal_id bigint not null,
        lease_id text collate "C" not null,
        kind text not null,
        calls integer not null,
        ends_at timestamptz not null,
        primary key (portal_id, kind, lease_id)
      )`,
    )
    .execute(db);
}
