import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * By what a portfolio is divided, what is at stake, and how long nothing was heard: three more
 * sources of the table of `0006-portfolio.ts`. And one narrow row for each published wave, so that
 * trends over years need no look into its scores.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...columns, ...upkeep, ...fill, ...indexes, ...results]) {
    await sql.raw(statement).execute(db);
  }
}

const columns = [
  `alter table companies add column profile jsonb`,
  `alter table portfolio
    add column employee integer,
    add column segment text collate "C",
    add column industry text collate "C",
    add column country text collate "C",
    add column value double precision,
    add column parent_id text collate "C",
    add column touched_on text collate "C"`,
];

/** Where each column of a company comes from. */
const identity = {
  name: 'new.name',
  owner_id: 'new.owner_id',
  gone: 'new.gone_at is not null',
  segment: `nullif(new.profile ->> 'segment', '')`,
  industry: `nullif(new.profile ->> 'industry', '')`,
  country: `nullif(new.profile ->> 'country', '')`,
  value: `(new.profile ->> 'value')::double precision`,
  parent_id: `new.profile ->> 'parentId'`,
};

/** Where each column of a record comes from. */
const shown = {
  risk: `nullif(wanted ->> 'radar_churn_risk', '')`,
  band: `nullif(wanted ->> 'radar_health_band', '')`,
  health: `whole_number(wanted ->> 'radar_health_score')`,
  health_delta: `whole_number(wanted ->> 'radar_health_delta')`,
  gap: `whole_number(wanted ->> 'radar_gap_score')`,
  consensus: `whole_number(wanted ->> 'radar_consensus_score')`,
  wave_status: `nullif(wanted ->> 'radar_wave_status', '')`,
  invited: `whole_number(wanted ->> 'radar_wave_invited')`,
  answered: `whole_number(wanted ->> 'radar_wave_answered')`,
  last_wave_on: `calendar_day(wanted ->> 'radar_last_wave_on')`,
  next_wave_on: `calendar_day(wanted ->> 'radar_next_wave_on')`,
  employee: `whole_number(wanted ->> 'radar_employee_score')`,
  recorded: 'true',
};

const isNews = (names: readonly string[]): string =>
  `(${names.map((name) => `portfolio.${name}`).join(', ')})
    is distinct from (${names.map((name) => `excluded.${name}`).join(', ')})`;

/** Puts columns into the row of a company, which may not be there yet. */
const keep = (companyId: string, from: Readonly<Record<string, string>>): string => {
  const names = Object.keys(from);
  return `insert into portfolio (portal_id, company_id, ${names.join(', ')})
    values (new.portal_id, ${companyId}, ${Object.values(from).join(', ')})
    on conflict (portal_id, company_id) do update
    set ${names.map((name) => `${name} = excluded.${name}`).join(', ')}
    where ${isNews(names)}`;
};

const touched = { touched_on: `calendar_day(new.scores ->> 'touchedOn')` };

const upkeep = [
  `create or replace function list_company() returns trigger language plpgsql as $$
  begin
    ${keep('new.company_id', identity)};
    return null;
  end $$`,
  `drop trigger list_company on companies`,
  `create constraint trigger list_company
    after insert or update of name, owner_id, gone_at, profile on companies
    deferrable initially deferred for each row execute function list_company()`,
  `create or replace function list_record() returns trigger language plpgsql as $$
  declare wanted jsonb := new.wanted;
  begin
    ${keep('new.record_id', shown)};
    return null;
  end $$`,
  `create function list_touch() returns trigger language plpgsql as $$
  begin
    ${keep('new.company_id', touched)};
    return null;
  end $$`,
  `create constraint trigger list_touch after insert or update of scores on behaviour_companies
    deferrable initially deferred for each row
    when (new.scores is not null and jsonb_typeof(new.scores) = 'object')
    execute function list_touch()`,
];

/** Profiles and signs of life come with the next night; what a record shows is there already. */
const fill = [
  `update portfolio set employee = whole_number(wanted ->> 'radar_employee_score')
    from crm_records records
    where records.portal_id = portfolio.portal_id and records.object_type = 'companies'
      and records.record_id = portfolio.company_id
      and wanted ->> 'radar_employee_score' <> ''`,
];

/** Their different values are found by leaps, which needs one index for each. */
const indexes = [
  ...['segment', 'industry', 'country'].map(
    (name) =>
      `create index portfolio_by_${name} on portfolio (portal_id, ${name})
        where listed and ${name} is not null`,
  ),
  `create index portfolio_by_parent on portfolio (portal_id, parent_id)
    where listed and parent_id is not null`,
  `create index advocates on crm_records (portal_id, (wanted ->> 'radar_advocacy'))
    where object_type = 'contacts' and coalesce(wanted ->> 'radar_advocacy', '') <> ''`,
  `create index closed_cases on follow_up_cases (portal_id, closed_at) where closed_at is not null`,
];

const result = (row: string, wave: string): string => `
  ${row}.portal_id, ${row}.wave_id, ${wave}.radar ->> 'radarId',
  to_char(coalesce(${wave}.closed_at, ${row}.computed_at) at time zone 'UTC', 'YYYY-MM-DD'),
  ${row}.scores -> 'health' ->> 'bandWithHysteresis',
  case when (${row}.scores -> 'anonymity' ->> 'totalVisible')::boolean
    then (${row}.scores -> 'company' ->> 'gapScore')::double precision end`;

const results = [
  `create table wave_results (
    portal_id bigint not null,
    wave_id text collate "C" not null,
    radar_id text not null,
    closed_on text collate "C" not null,
    band text,
    gap double precision,
    primary key (portal_id, wave_id),
    foreign key (portal_id, wave_id) references waves on delete cascade
  )`,
  `create index wave_results_by_day on wave_results (portal_id, radar_id, closed_on)`,
  `create function keep_result() returns trigger language plpgsql as $$
  begin
    insert into wave_results (portal_id, wave_id, radar_id, closed_on, band, gap)
    select ${result('new', 'waves')} from waves
    where waves.portal_id = new.portal_id and waves.wave_id = new.wave_id
    on conflict (portal_id, wave_id) do update
    set closed_on = excluded.closed_on, band = excluded.band, gap = excluded.gap;
    return null;
  end $$`,
  `create constraint trigger keep_result after insert on snapshots
    deferrable initially deferred for each row when (new.kind = 'final')
    execute function keep_result()`,
  `insert into wave_results (portal_id, wave_id, radar_id, closed_on, band, gap)
    select distinct on (snapshots.portal_id, snapshots.wave_id) ${result('snapshots', 'waves')}
    from snapshots join waves using (portal_id, wave_id)
    where snapshots.kind = 'final'
    order by snapshots.portal_id, snapshots.wave_id, snapshots.sequence desc`,
];
