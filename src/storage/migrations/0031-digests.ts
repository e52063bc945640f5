import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Which week's digest whoever got, and who wants none. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table digests (
    portal_id bigint not null,
    reader text collate "C" not null,
    week text collate "C" not null,
    state text collate "C" not null,
    taken_at timestamptz not null,
    primary key (portal_id, reader, week)
  )`,
  `create table digest_opt_outs (
    portal_id bigint not null,
    reader text collate "C" not null,
    opted_out_at timestamptz not null,
    primary key (portal_id, reader)
  )`,
];
