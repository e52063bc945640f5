import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** What is done about each gap of a wave that has closed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table decisions (
    portal_id bigint not null,
    wave_id text collate "C" not null,
    point_id text collate "C" not null,
    choice text collate "C" not null,
    owner_id text collate "C",
    due_on text collate "C",
    wants_task boolean not null,
    decided_at timestamptz not null,
    request_id text not null,
    primary key (portal_id, wave_id, point_id),
    foreign key (portal_id, wave_id) references waves on delete cascade
  )`,
  `create index decisions_with_task on decisions (portal_id, decided_at) where wants_task`,
];
