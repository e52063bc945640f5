import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * What the portfolio lists of each company, in columns that sort: taken from `companies` (who it is)
 * and from the wanted properties of its record (how it is). Triggers keep it, so that no writer of
 * the two can forget it. They run at commit: what is locked last can't deadlock.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...functions, ...table, ...upkeep, ...fill]) {
    await sql.raw(statement).execute(db);
  }
}

const functions = [
  // Properties are text, and one that can't be read must never stop what is being stored.
  `create function whole_number(value text) returns integer immutable language sql as
    $$ select case when value ~ '^-?[0-9]{1,9}$' then value::integer end $$`,
  `create function calendar_day(value text) returns text immutable language sql as
    $$ select case when value ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then value end $$`,
  // A server whose locale is C lowers only the letters of English.
  `create function name_key(name text) returns text immutable language sql as
    $$ select lower(translate(name,
      'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞŁŚŠŽ', 'àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþłśšž')) $$`,
];

const table = [
  `create table portfolio (
    portal_id bigint not null,
    company_id text collate "C" not null,
    name text,
    name_key text collate "C" generated always as (name_key(name)) stored,
    owner_id text collate "C",
    gone boolean not null default false,
    risk text,
    risk_rank smallint not null generated always as (case risk when 'critical' then 5
      when 'high' then 4 when 'medium' then 3 when 'low' then 2 when 'none' then 1 else 0 end) stored,
    band text,
    health integer,
    health_delta integer,
    gap integer,
    consensus integer,
    wave_status text,
    invited integer,
    answered integer,
    last_wave_on text collate "C",
    next_wave_on text collate "C",
    -- Radar keeps something of it: a company that somebody only looked at is not listed.
    recorded boolean not null default false,
    listed boolean not null
      generated always as (name is not null and recorded and not gone) stored,
    primary key (portal_id, company_id)
  )`,
  `create index portfolio_by_risk
    on portfolio (portal_id, risk_rank desc, health, company_id)
    where listed`,
  `create index portfolio_by_name on portfolio (portal_id, name_key, company_id)
    where listed`,
];

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
  recorded: 'true',
};
const names = Object.keys(shown);
const values = Object.values(shown);

const isNews = (columns: readonly string[]): string =>
  `(${columns.map((name) => `portfolio.${name}`).join(', ')})
    is distinct from (${columns.map((name) => `excluded.${name}`).join(', ')})`;
const take = (columns: readonly string[]): string =>
  columns.map((name) => `${name} = excluded.${name}`).join(', ');
const identity = ['name', 'owner_id', 'gone'];

const upkeep = [
  `create function list_company() returns trigger language plpgsql as $$
  begin
    insert into portfolio (portal_id, company_id, ${identity.join(', ')})
    values (new.portal_id, new.company_id, new.name, new.owner_id, new.gone_at is not null)
    on conflict (portal_id, company_id) do update set ${take(identity)} where ${isNews(identity)};
    return null;
  end $$`,
  `create constraint trigger list_company
    after insert or update of name, owner_id, gone_at on companies
    deferrable initially deferred for each row execute function list_company()`,
  `create function list_record() returns trigger language plpgsql as $$
  declare wanted jsonb := new.wanted;
  begin
    insert into portfolio (portal_id, company_id, ${names.join(', ')})
    values (new.portal_id, new.record_id, ${values.join(', ')})
    on conflict (portal_id, company_id) do update set ${take(names)} where ${isNews(names)};
    return null;
  end $$`,
  `create constraint trigger list_record after insert or update of wanted on crm_records
    deferrable initially deferred for each row when (new.object_type = 'companies')
    execute function list_record()`,
];

const fill = [
  `insert into portfolio (portal_id, company_id, ${identity.join(', ')}, ${names.join(', ')})
    select portal_id, company_id, name, owner_id, gone_at is not null, ${values.join(', ')}
    from companies join (
      select portal_id, record_id as company_id, wanted from crm_records
      where object_type = 'companies'
    ) as records using (portal_id, company_id)`,
];
