import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Radars that portals make for themselves. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table radars (
    portal_id bigint not null,
    radar_id text collate "C" not null,
    version integer not null,
    radar jsonb not null,
    retired_ids jsonb not null,
    request_id text collate "C" not null,
    archived_at timestamptz,
    saved_at timestamptz not null,
    sequence bigint generated always as identity,
    primary key (portal_id, radar_id),
    unique (portal_id, request_id)
  )`,
];
