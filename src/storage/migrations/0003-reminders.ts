import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Rounds of reminders, and the newest reminder of each invitation with what became of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table invitations
    add column reminders integer not null default 0,
    add column reminder_state text,
    add column reminded_at timestamptz`,
  `create index invitations_unreminded on invitations (portal_id)
    where reminder_state = 'queued'`,
  `create table reminder_rounds (
    portal_id bigint not null,
    wave_id text collate "C" not null,
    round_key text collate "C" not null,
    reminded integer not null,
    started_at timestamptz not null,
    primary key (portal_id, wave_id, round_key),
    foreign key (portal_id, wave_id) references waves on delete cascade
  )`,
];
