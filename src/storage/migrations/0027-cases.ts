import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Who works on a follow-up and how far they are, and which points are asked about again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table follow_up_cases
    add column type text collate "C" not null default 'risk',
    add column contact_id text collate "C",
    add column wave_id text collate "C",
    add column taken_by text collate "C",
    add column taken_at timestamptz,
    add column answered_at timestamptz,
    add column motive text collate "C",
    add column escalated_at timestamptz`,
  `drop index follow_up_cases_open`,
  `create unique index follow_up_cases_open
    on follow_up_cases (portal_id, company_id, type, reason) where status <> 'closed'`,
  `create index follow_up_cases_due on follow_up_cases (portal_id, due_at)`,
  `create index follow_up_cases_of_contact on follow_up_cases (portal_id, contact_id)
    where contact_id is not null`,
  `create table remeasures (
    portal_id bigint not null,
    case_id text collate "C" not null,
    company_id text collate "C" not null,
    -- The survey whose points are asked about again.
    wave_id text collate "C" not null,
    point_ids jsonb not null,
    planned_at timestamptz not null,
    due_at timestamptz not null,
    state text collate "C" not null,
    -- The survey that asked again.
    sent_wave_id text collate "C",
    primary key (portal_id, case_id),
    foreign key (portal_id, wave_id) references waves on delete cascade
  )`,
  `create index remeasures_planned on remeasures (portal_id, due_at) where state = 'planned'`,
  `create index remeasures_of_company on remeasures (portal_id, company_id)`,
  `create index remeasures_of_wave on remeasures (portal_id, wave_id)`,
];
