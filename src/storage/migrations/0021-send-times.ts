import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** When each mail leaves, and how many mails a portal has handed over. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // What was planned before is due.
  `alter table invitations
    add column time_zone text,
    add column due_at timestamptz not null default to_timestamp(0),
    add column reminder_due_at timestamptz not null default to_timestamp(0)`,
  `drop index invitations_unsent`,
  `create index invitations_due on invitations (portal_id, due_at)
    where delivery in ('planned', 'queued') and response = 'none'`,
  `drop index invitations_unreminded`,
  `create index reminders_due on invitations (portal_id, reminder_due_at)
    where reminder_state = 'queued'`,
  `alter table letters add column due_at timestamptz not null default to_timestamp(0)`,
  `alter table second_invitations
    add column due_at timestamptz not null default to_timestamp(0)`,
  // A period is a day, 2026-11-29, by the portal's calendar, or a minute of UTC, 2026-11-29T21:45.
  `create table mail_counts (
    portal_id bigint not null,
    period text collate "C" not null,
    mails integer not null,
    primary key (portal_id, period)
  )`,
];
