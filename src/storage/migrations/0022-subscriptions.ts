import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** What HubSpot said about the subscription of each contact, for a day. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table subscription_statuses (
      portal_id bigint not null,
      contact_id text collate "C" not null,
      subscription_id bigint not null,
      email text not null,
      status text not null,
      read_at timestamptz not null,
      primary key (portal_id, contact_id)
    )
  `.execute(db);
}
