import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** What companies do: tickets, deals, meetings and people by record, and weeks of usage. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table behaviour_companies (
    portal_id bigint not null,
    company_id text collate "C" not null,
    -- Stale as long as it was asked for more often than it was read.
    asked integer not null default 1,
    read integer not null default 0,
    read_at timestamptz,
    account jsonb not null default '{}',
    scores jsonb,
    primary key (portal_id, company_id)
  )`,
  `create index stale_behaviour on behaviour_companies (portal_id, company_id) where asked > read`,
  `create table behaviour_records (
    portal_id bigint not null,
    company_id text collate "C" not null,
    object text collate "C" not null,
    record_id text collate "C" not null,
    facts jsonb not null,
    primary key (portal_id, company_id, object, record_id)
  )`,
  `create index behaviour_of_record on behaviour_records (portal_id, object, record_id)`,
  `create table usage_weeks (
    portal_id bigint not null,
    company_id text collate "C" not null,
    week text collate "C" not null,
    value double precision not null,
    primary key (portal_id, company_id, week)
  )`,
  // A company that is surveyed is watched from then on, whichever statement launches the wave.
  `create function watch_company() returns trigger language plpgsql as $$
  begin
    insert into behaviour_companies (portal_id, company_id)
    values (new.portal_id, new.company_id) on conflict do nothing;
    return null;
  end $$`,
  `create trigger watch_company after insert on waves
    for each row execute function watch_company()`,
  `insert into behaviour_companies (portal_id, company_id)
    select distinct portal_id, company_id from waves`,
];
