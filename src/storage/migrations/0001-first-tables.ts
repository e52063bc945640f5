import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * The first tables. The portal leads every primary key and every foreign key, so that no statement
 * can join two portals. Ids sort by their bytes on every server, whatever its locale.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...portals, ...waves, ...people, ...scores, ...records]) {
    await sql.raw(statement).execute(db);
  }
}

const portals = [
  `create table portals (
    portal_id bigint primary key,
    status text not null,
    time_zone text not null,
    currency text not null,
    ui_domain text not null,
    language text not null
  )`,
  `create table settings_versions (
    portal_id bigint not null,
    version integer not null,
    settings jsonb not null,
    saved_at timestamptz not null,
    primary key (portal_id, version)
  )`,
  `create table companies (
    portal_id bigint not null,
    company_id text collate "C" not null,
    name text not null,
    owner_id text,
    language text,
    renewal_at timestamptz,
    primary key (portal_id, company_id)
  )`,
];

const waves = [
  `create table waves (
    portal_id bigint not null,
    wave_id text collate "C" not null,
    company_id text collate "C" not null,
    company_name text not null,
    radar jsonb not null,
    mode text not null,
    status text not null,
    sender jsonb not null,
    language text not null,
    settings_version integer not null,
    request_id text not null,
    opened_at timestamptz not null,
    closes_at timestamptz not null,
    closed_at timestamptz,
    answers_version integer not null,
    scored_version integer not null,
    primary key (portal_id, wave_id),
    unique (portal_id, request_id)
  )`,
  `create index waves_of_company on waves (portal_id, company_id, opened_at desc)`,
  `create index waves_due on waves (portal_id, closes_at) where status in ('sending', 'open')`,
  `create index waves_unscored on waves (portal_id) where scored_version < answers_version`,
];

const people = [
  `create table invitations (
    portal_id bigint not null,
    invitation_id text collate "C" not null,
    wave_id text collate "C" not null,
    company_id text collate "C" not null,
    side text not null,
    person_id text collate "C" not null,
    email text not null,
    first_name text not null,
    last_name text not null,
    language text not null,
    group_name text not null,
    role_weight double precision not null,
    delivery text not null,
    delivery_at timestamptz,
    response text not null,
    link_nonce text not null,
    link_hash text not null,
    sent_at timestamptz,
    answered_at timestamptz,
    primary key (portal_id, invitation_id),
    unique (portal_id, wave_id, side, person_id),
    foreign key (portal_id, wave_id) references waves on delete cascade
  )`,
  // Across portals: the hash is all that a respondent's link gives.
  `create unique index invitations_by_link on invitations (link_hash)`,
  `create index invitations_unsent on invitations (portal_id)
    where delivery in ('planned', 'queued') and response = 'none'`,
  `create table exclusions (
    portal_id bigint not null,
    wave_id text collate "C" not null,
    contact_id text collate "C" not null,
    name text not null,
    email text not null,
    reason text not null,
    until date,
    primary key (portal_id, wave_id, contact_id),
    foreign key (portal_id, wave_id) references waves on delete cascade
  )`,
  `create table responses (
    portal_id bigint not null,
    response_id text collate "C" not null,
    wave_id text collate "C" not null,
    invitation_id text collate "C",
    person_id text collate "C",
    side text not null,
    group_name text not null,
    role_weight double precision not null,
    answers jsonb not null,
    duration_seconds double precision,
    submitted_at timestamptz not null,
    late boolean not null,
    primary key (portal_id, response_id),
    -- Anonymous answers have no invitation, and nulls are not equal: they never collide.
    unique (portal_id, wave_id, invitation_id),
    foreign key (portal_id, wave_id) references waves on delete cascade
  )`,
  `create table contact_states (
    portal_id bigint not null,
    contact_id text collate "C" not null,
    last_asked_at timestamptz,
    last_radar_id text,
    survey_opt_out boolean not null default false,
    delivery_status text not null default 'ok',
    primary key (portal_id, contact_id)
  )`,
];

const scores = [
  `create table snapshots (
    portal_id bigint not null,
    snapshot_id text collate "C" not null,
    wave_id text collate "C" not null,
    company_id text collate "C" not null,
    answers_version integer not null,
    formulas_version integer not null,
    settings_version integer not null,
    kind text not null,
    scores jsonb not null,
    computed_at timestamptz not null,
    -- Tells apart what was computed at the same instant.
    sequence bigint generated always as identity,
    primary key (portal_id, snapshot_id),
    foreign key (portal_id, wave_id) references waves on delete cascade
  )`,
  `create index snapshots_of_wave on snapshots (portal_id, wave_id, sequence desc)`,
  `create index snapshots_of_company on snapshots (portal_id, company_id) where kind = 'final'`,
  `create table assessments (
    portal_id bigint not null,
    assessment_id text collate "C" not null,
    company_id text collate "C" not null,
    assessed_at timestamptz not null,
    input jsonb not null,
    result jsonb not null,
    since timestamptz not null,
    stamped_at timestamptz,
    sequence bigint generated always as identity,
    primary key (portal_id, assessment_id)
  )`,
  `create index assessments_of_company
    on assessments (portal_id, company_id, assessed_at desc, sequence desc)`,
];

const records = [
  `create table crm_records (
    portal_id bigint not null,
    object_type text collate "C" not null,
    record_id text collate "C" not null,
    wanted jsonb not null,
    wanted_version integer not null,
    written jsonb not null,
    written_version integer not null,
    problem text,
    problem_at timestamptz,
    primary key (portal_id, object_type, record_id)
  )`,
  `create index crm_records_dirty on crm_records (portal_id, object_type, record_id)
    where written_version < wanted_version and problem is null`,
];
