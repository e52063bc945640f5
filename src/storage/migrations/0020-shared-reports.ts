import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** What the customer gets to read of a wave's report, and what they say to it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table shared_reports (
    portal_id bigint not null,
    wave_id text collate "C" not null,
    version integer not null,
    content jsonb not null,
    saved_at timestamptz not null,
    request_id text not null,
    link_nonce text,
    link_hash text collate "C",
    primary key (portal_id, wave_id),
    foreign key (portal_id, wave_id) references waves on delete cascade
  )`,
  `create unique index shared_reports_by_link on shared_reports (link_hash)`,
  `create table shared_replies (
    portal_id bigint not null,
    reply_id text collate "C" not null,
    wave_id text collate "C" not null,
    point_id text collate "C" not null,
    kind text collate "C" not null,
    comment text not null,
    replied_at timestamptz not null,
    sequence bigint generated always as identity,
    primary key (portal_id, wave_id, reply_id),
    foreign key (portal_id, wave_id) references shared_reports on delete cascade
  )`,
];
