import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Unsent answers, clicks of machines, and colleagues whom respondents suggest. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table drafts (
    portal_id bigint not null,
    invitation_id text collate "C" not null,
    wave_id text collate "C" not null,
    fields jsonb not null,
    primary key (portal_id, invitation_id),
    foreign key (portal_id, invitation_id) references invitations on delete cascade
  )`,
  `create index drafts_of_wave on drafts (portal_id, wave_id)`,
  // Many statements end an invitation or a wave. Here none of them can leave a draft behind, and a
  // trigger sees the draft of a save that its statement had to wait for.
  `create function end_draft() returns trigger language plpgsql as $$
  begin
    delete from drafts where portal_id = new.portal_id and invitation_id = new.invitation_id;
    return null;
  end $$`,
  `create trigger end_draft after update of response on invitations
    -- Only what was started has a draft. A link that is sent anew may reach somebody else.
    for each row when (old.response = 'started' and new.response <> 'started')
    execute function end_draft()`,
  `create function end_drafts() returns trigger language plpgsql as $$
  begin
    delete from drafts where portal_id = new.portal_id and wave_id = new.wave_id;
    return null;
  end $$`,
  `create trigger end_drafts after update of status on waves
    for each row when (new.status in ('closed', 'cancelled'))
    execute function end_drafts()`,
  `create table machine_hits (
    portal_id bigint not null,
    invitation_id text collate "C" not null,
    kind text collate "C" not null,
    hits integer not null,
    primary key (portal_id, invitation_id, kind),
    foreign key (portal_id, invitation_id) references invitations on delete cascade
  )`,
  `create table suggested_colleagues (
    portal_id bigint not null,
    suggestion_id text collate "C" not null,
    wave_id text collate "C" not null,
    response_id text collate "C",
    name text not null,
    email text not null,
    role text not null,
    status text not null,
    suggested_at timestamptz not null,
    primary key (portal_id, suggestion_id),
    foreign key (portal_id, wave_id) references waves on delete cascade,
    foreign key (portal_id, response_id) references responses on delete cascade
  )`,
  `create index suggested_colleagues_of_wave on suggested_colleagues (portal_id, wave_id)`,
  `create index suggested_colleagues_of_response on suggested_colleagues (portal_id, response_id)`,
];
