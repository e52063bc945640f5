import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Mails beside invitation and reminders: one of a kind for each invitation. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table letters (
    portal_id bigint not null,
    invitation_id text collate "C" not null,
    letter text collate "C" not null,
    state text collate "C" not null,
    planned_at timestamptz not null,
    primary key (portal_id, invitation_id, letter),
    foreign key (portal_id, invitation_id) references invitations on delete cascade
  )`.execute(db);
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  `create index letters_unsent on letters (portal_id) where state = 'queued'`,
  `create function end_letters() returns trigger language plpgsql as $$
  begin
    delete from letters
    where portal_id = new.portal_id and invitation_id = new.invitation_id;
    return null;
  end $$`,
  `create trigger end_letters after update of response on invitations
    -- An anonymous answer has no time, and who was told of the end answered later than who was not.
    for each row when (new.response in ('answered', 'late') and new.answered_at is null)
    execute function end_letters()`,
];
