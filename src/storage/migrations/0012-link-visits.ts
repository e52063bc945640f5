import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** The last two visits of an invitation by links that fill something in; gone within two minutes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table link_visits (
    portal_id bigint not null,
    invitation_id text collate "C" not null,
    mark text not null,
    visited_at timestamptz not null,
    before_mark text,
    before_at timestamptz,
    primary key (portal_id, invitation_id),
    foreign key (portal_id, invitation_id) references invitations on delete cascade
  )`.execute(db);
}
