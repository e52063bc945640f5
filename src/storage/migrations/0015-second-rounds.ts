import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Second short rounds on closed waves: the points, everybody's link, and what was said. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table second_rounds (
    portal_id bigint not null,
    wave_id text collate "C" not null,
    request_id text collate "C" not null,
    point_ids jsonb not null,
    started_at timestamptz not null,
    ends_at timestamptz not null,
    stopped_at timestamptz,
    -- A wave has one at most.
    primary key (portal_id, wave_id),
    foreign key (portal_id, wave_id) references waves on delete cascade
  )`,
  // Not a word on when anybody answered: in anonymous waves nothing must lead there.
  `create table second_invitations (
    portal_id bigint not null,
    invitation_id text collate "C" not null,
    wave_id text collate "C" not null,
    delivery text not null,
    response text not null,
    link_nonce text not null,
    link_hash text not null,
    primary key (portal_id, invitation_id),
    foreign key (portal_id, wave_id) references second_rounds on delete cascade,
    foreign key (portal_id, invitation_id) references invitations on delete cascade
  )`,
  `create index second_invitations_of_wave on second_invitations (portal_id, wave_id)`,
  // Across portals: the hash is all that a respondent's link gives.
  `create unique index second_invitations_by_link on second_invitations (link_hash)`,
  `create index second_invitations_unsent on second_invitations (portal_id)
    where delivery = 'queued' and response = 'none'`,
  `create table second_answers (
    portal_id bigint not null,
    answer_id text collate "C" not null,
    wave_id text collate "C" not null,
    invitation_id text collate "C",
    said jsonb not null,
    submitted_at timestamptz not null,
    primary key (portal_id, answer_id),
    -- Anonymous answers have no invitation, and nulls are not equal: they never collide.
    unique (portal_id, wave_id, invitation_id),
    foreign key (portal_id, wave_id) references second_rounds on delete cascade,
    foreign key (portal_id, invitation_id) references invitations on delete cascade
  )`,
  `create index second_answers_of_invitation on second_answers (portal_id, invitation_id)`,
];
