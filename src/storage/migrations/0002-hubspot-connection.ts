import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * What the connection to HubSpot remembers: access, changes to work off, calls of workflow actions,
 * follow-ups, and which records are gone. The portal leads every key here, too.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...access, ...changes, ...followUps, ...fates]) {
    await sql.raw(statement).execute(db);
  }
}

const access = [
  `create table portal_access (
    portal_id bigint primary key,
    access_token text not null,
    refresh_token text not null,
    expires_at timestamptz not null,
    scopes jsonb not null,
    connected_at timestamptz not null,
    lease_until timestamptz
  )`,
  // Of portal 0, because nobody knows yet which portal will say yes.
  `create table install_states (
    portal_id bigint not null,
    state_hash text collate "C" not null,
    expires_at timestamptz not null,
    primary key (portal_id, state_hash)
  )`,
  `create table portal_states (
    portal_id bigint primary key,
    disconnected_at timestamptz,
    provisioned_at timestamptz,
    provisioning_problems jsonb not null default '[]',
    synced_at timestamptz,
    webhook_at timestamptz,
    workflow jsonb,
    lists jsonb,
    setup_until timestamptz,
    sweep_position text collate "C" not null default ''
  )`,
];

const changes = [
  `create table change_events (
    portal_id bigint not null,
    event_key text collate "C" not null,
    kind text not null,
    object text not null,
    record_id text collate "C" not null,
    other_ids jsonb not null,
    other_object text,
    removed boolean not null,
    property text,
    occurred_at timestamptz not null,
    received_at timestamptz not null,
    done_at timestamptz,
    primary key (portal_id, event_key)
  )`,
  `create index change_events_waiting on change_events (portal_id, occurred_at, event_key)
    where done_at is null`,
  `create index change_events_permanent on change_events (portal_id, occurred_at, event_key)
    where kind in ('merged', 'privacy_deleted')`,
];

const followUps = [
  `create table action_calls (
    portal_id bigint not null,
    callback_id text collate "C" not null,
    action text not null,
    company_id text collate "C" not null,
    received_at timestamptz not null,
    state text not null,
    outputs jsonb not null,
    wave_id text collate "C",
    expires_at timestamptz,
    primary key (portal_id, callback_id)
  )`,
  `create index action_calls_waiting on action_calls (portal_id, wave_id) where state = 'waiting'`,
  `create table follow_up_cases (
    portal_id bigint not null,
    case_id text collate "C" not null,
    company_id text collate "C" not null,
    reason text not null,
    level text not null,
    status text not null,
    owner_id text,
    opened_at timestamptz not null,
    due_at timestamptz not null,
    closed_at timestamptz,
    outcome text not null,
    primary key (portal_id, case_id)
  )`,
  `create unique index follow_up_cases_open on follow_up_cases (portal_id, company_id, reason)
    where status = 'open'`,
  `create table activities (
    portal_id bigint not null,
    activity_key text collate "C" not null,
    record_id text,
    primary key (portal_id, activity_key)
  )`,
];

const fates = [
  `alter table companies
    add column gone_at timestamptz,
    add column merged_into text collate "C"`,
  `alter table crm_records add column gone boolean not null default false`,
  // Who an invitation belongs to by now, where the person has another one in the same wave.
  `alter table invitations add column merged_into text collate "C"`,
  `create index invitations_of_person on invitations (portal_id, person_id)`,
  `create index invitations_merged on invitations (portal_id, merged_into)
    where merged_into is not null`,
  `create index exclusions_of_contact on exclusions (portal_id, contact_id)`,
  `create index action_calls_of_company on action_calls (portal_id, company_id)`,
  `create index follow_up_cases_of_company on follow_up_cases (portal_id, company_id)`,
];
