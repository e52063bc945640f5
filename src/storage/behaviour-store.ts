import { sql } from 'kysely';
import type { WatchStore } from '../changes/ports.ts';
import type { BehaviourStore, StaleCompany, StoredBehaviour } from '../churn/behaviour/ports.ts';
import type { BehaviourScores } from '../churn/behaviour/score-behaviour.ts';
import { NO_FACTS } from '../churn/signals/facts.ts';
import type { BehaviourFacts } from '../churn/signals/facts.ts';
import type { CompanyRef } from '../lib/refs.ts';
import type { BehaviourScoreReader } from '../survey/behaviour-input.ts';
import { atomically } from './atomically.ts';
import { toJson } from './json.ts';
import type { Connection } from './tables.ts';

const KINDS = ['tickets', 'deals', 'meetings', 'people'] as const;
const OBJECT_OF = { tickets: 'tickets', deals: 'deals', meetings: 'meetings', people: 'contacts' };

export function createBehaviourStore(
  db: Connection,
): BehaviourStore & BehaviourScoreReader & WatchStore {
  return {
    listStale: (portalId, afterId, limit) => listStale(db, portalId, afterId, limit),
    async hasStale(portalId) {
      return (await listStale(db, portalId, '', 1)).length > 0;
    },
    async markAllStale(portalId) {
      await sql`
        update behaviour_companies set asked = asked + 1
        where portal_id = ${portalId} and asked = read
      `.execute(db);
    },
    async markStale(portalId, companyIds) {
      if (companyIds.length === 0) return;
      await sql`
        insert into behaviour_companies (portal_id, company_id)
        select ${portalId}, id from (
          select distinct id from unnest(${[...companyIds]}::text[]) as ids(id) order by id
        ) as wanted
        on conflict (portal_id, company_id) do update set asked = behaviour_companies.asked + 1
      `.execute(db);
    },
    async markStaleByRecords(portalId, object, recordIds) {
      if (recordIds.length === 0) return;
      await sql`
        update behaviour_companies set asked = asked + 1
        where portal_id = ${portalId} and company_id in (
          select company_id from behaviour_records
          where portal_id = ${portalId} and object = ${object}
            and record_id = any (${[...recordIds]}::text[])
        )
      `.execute(db);
    },
    find: (ref) => find(db, ref),
    save: (ref, facts, read) => atomically(db, (trx) => save(trx, ref, facts, read)),
    settle: (ref, asked) => settle(db, ref, asked),
    async drop({ portalId, companyId }) {
      await db
        .deleteFrom('behaviour_companies')
        .where('portal_id', '=', portalId)
        .where('company_id', '=', companyId)
        .execute();
    },
    async saveScores({ portalId, companyId }, scores) {
      await db
        .updateTable('behaviour_companies')
        .set({ scores: toJson<BehaviourScores | null>(scores) })
        .where('portal_id', '=', portalId)
        .where('company_id', '=', companyId)
        .execute();
    },
    async findScores({ portalId, companyId }) {
      const found = await db
        .selectFrom('behaviour_companies')
        .select('scores')
        .where('portal_id', '=', portalId)
        .where('company_id', '=', companyId)
        .executeTakeFirst();
      return found?.scores ?? null;
    },
  };
}

async function listStale(
  db: Connection,
  portalId: number,
  afterId: string,
  limit: number,
): Promise<StaleCompany[]> {
  const { rows } = await sql<StaleCompany>`
    select stale.company_id as "companyId", asked, companies.company_id is not null as "isKnown",
      exists (
        select 1 from waves
        where waves.portal_id = ${portalId} and waves.company_id = stale.company_id
      ) as "hasWave"
    from behaviour_companies stale
    left join companies
      on companies.portal_id = stale.portal_id and companies.company_id = stale.company_id
    where stale.portal_id = ${portalId} and asked > read and stale.company_id > ${afterId}
      and companies.gone_at is null
    order by stale.company_id
    limit ${limit}
  `.execute(db);
  return rows;
}

/** What is not a list of records. */
type Account = Pick<BehaviourFacts, 'createdAt' | 'repliedAt' | 'payment' | 'notice'> & {
  /** The kinds of records that could be read. */
  readonly readable: readonly string[];
};

async function find(db: Connection, { portalId, companyId }: CompanyRef): Promise<StoredBehaviour> {
  const { rows } = await sql<{
    readAt: Date | null;
    account: string;
    records: string | null;
    usage: BehaviourFacts['usage'] | null;
  }>`
    select read_at as "readAt", account::text as account, (
        select jsonb_agg(jsonb_build_object('object', object, 'facts', facts) order by record_id)::text
        from behaviour_records
        where portal_id = ${portalId} and company_id = ${companyId}
      ) as records, (
        select jsonb_agg(jsonb_build_object('week', week, 'value', value) order by week)
        from usage_weeks
        where portal_id = ${portalId} and company_id = ${companyId}
      ) as usage
    from behaviour_companies
    where portal_id = ${portalId} and company_id = ${companyId}
  `.execute(db);
  const [row] = rows;
  if (!row?.readAt) return { facts: NO_FACTS, readAt: null };
  const { readable, ...account } = revive<Account>(row.account);
  const records = revive<Array<{ object: string; facts: never }>>(row.records ?? '[]');
  const listOf = (kind: (typeof KINDS)[number]): never[] | null =>
    readable.includes(kind)
      ? records.filter(({ object }) => object === OBJECT_OF[kind]).map(({ facts }) => facts)
      : null;
  const facts: BehaviourFacts = {
    ...account,
    tickets: listOf('tickets'),
    deals: listOf('deals'),
    meetings: listOf('meetings'),
    people: listOf('people') ?? [],
    usage: row.usage ?? [],
  };
  return { facts, readAt: row.readAt };
}

async function save(
  trx: Connection,
  ref: CompanyRef,
  facts: BehaviourFacts,
  { at, asked }: { readonly at: Date; readonly asked: number },
): Promise<void> {
  const { portalId, companyId } = ref;
  const { createdAt, repliedAt, payment, notice } = facts;
  const readable = KINDS.filter((kind) => facts[kind] !== null);
  const account: Account = { createdAt, repliedAt, payment, notice, readable };
  const records = readable.flatMap((kind) =>
    (facts[kind] ?? []).map((one) => ({ object: OBJECT_OF[kind], id: one.id, facts: one })),
  );
  await sql`
    insert into behaviour_companies (portal_id, company_id, read, read_at, account)
    values (${portalId}, ${companyId}, ${asked}, ${at}, ${toJson(account)})
    on conflict (portal_id, company_id) do update
    set read = greatest(behaviour_companies.read, excluded.read), read_at = excluded.read_at,
      account = excluded.account
  `.execute(trx);
  await sql`
    with found as (
      select * from jsonb_to_recordset(${toJson(records)}) as r(object text, id text, facts jsonb)
    ), gone as (
      delete from behaviour_records
      where portal_id = ${portalId} and company_id = ${companyId} and not exists (
        select 1 from found
        where found.object = behaviour_records.object and found.id = behaviour_records.record_id
      )
    )
    insert into behaviour_records (portal_id, company_id, object, record_id, facts)
    select ${portalId}, ${companyId}, object, id, facts from found
    on conflict (portal_id, company_id, object, record_id) do update set facts = excluded.facts
    where behaviour_records.facts is distinct from excluded.facts
  `.execute(trx);
  await sql`
    with kept as (
      select * from jsonb_to_recordset(${toJson(facts.usage)}) as w(week text, value double precision)
    ), gone as (
      delete from usage_weeks
      where portal_id = ${portalId} and company_id = ${companyId}
        and week not in (select week from kept)
    )
    insert into usage_weeks (portal_id, company_id, week, value)
    select ${portalId}, ${companyId}, week, value from kept
    on conflict (portal_id, company_id, week) do update set value = excluded.value
    where usage_weeks.value <> excluded.value
  `.execute(trx);
}

async function settle(
  db: Connection,
  { portalId, companyId }: CompanyRef,
  asked: number,
): Promise<void> {
  await sql`
    update behaviour_companies set read = greatest(read, ${asked}::integer)
    where portal_id = ${portalId} and company_id = ${companyId}
  `.execute(db);
}

/** Where facts hold instants. JSON keeps them as text, so reading turns them back. */
const INSTANTS = new Set([
  ...['createdAt', 'closedAt', 'reopenedAt', 'closesAt', 'startsAt', 'changedAt', 'repliedAt'],
  ...['since', 'until', 'leftAt', 'bouncedAt', 'optedOutAt'],
]);

// What is in the text is up to whoever wrote it.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
function revive<Value>(text: string): Value {
  return JSON.parse(text, (key, value: unknown) =>
    INSTANTS.has(key) && typeof value === 'string' ? new Date(value) : value,
  ) as Value;
}
