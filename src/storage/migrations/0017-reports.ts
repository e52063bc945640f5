import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** The link to the report of each wave that has closed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table reports (
    portal_id bigint not null,
    wave_id text collate "C" not null,
    link_nonce text not null,
    link_hash text collate "C" not null,
    made_at timestamptz not null,
    primary key (portal_id, wave_id),
    foreign key (portal_id, wave_id) references waves on delete cascade
  )`,
  `create unique index reports_by_link on reports (link_hash)`,
];
