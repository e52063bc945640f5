import { sql } from 'kysely';
import type { ExpressionBuilder, RawBuilder, SqlBool } from 'kysely';
import type { PortfolioFilter, PortfolioSort, PortfolioStore } from '../portfolio/ports.ts';
import type { Connection, Tables } from './tables.ts';

const COLUMNS = [
  'portfolio.company_id as companyId',
  'owner_id as ownerId',
  'risk',
  'band',
  'health',
  'health_delta as healthDelta',
  'gap',
  'consensus',
  'invited',
  'answered',
  'last_wave_on as lastWaveOn',
  'next_wave_on as nextWaveOn',
  'value',
  'touched_on as touchedOn',
  'segment',
  'industry',
  'country',
] as const;

const SORTED_BY = {
  risk: 'risk_rank',
  health: 'health',
  company: 'name_key',
  gap: 'gap',
  consensus: 'consensus',
  lastWave: 'last_wave_on',
  nextWave: 'next_wave_on',
  value: 'value',
  silence: 'touched_on',
} as const satisfies Record<PortfolioSort, keyof Tables['portfolio']>;

/** Reads a table that triggers keep: see `migrations/0006-portfolio.ts` and `0023-portfolio-depth.ts`. */
export function createPortfolioStore(db: Connection): PortfolioStore {
  const companies = (portalId: number) =>
    db
      .selectFrom('portfolio')
      .where('portal_id', '=', portalId)
      // Spelled as the indexes have it.
      .where(sql<SqlBool>`listed`);
  return {
    list(portalId, { filter, sort, descending, offset, limit }) {
      const order = orderBy(sort, descending);
      // Whole rows would not fit into the memory that a server gives to sorting.
      const chosen = companies(portalId)
        .where((row) => matches(row, filter))
        .select('company_id')
        .orderBy(order)
        .offset(offset)
        .limit(limit);
      return db
        .selectFrom(chosen.as('chosen'))
        .innerJoin('portfolio', 'portfolio.company_id', 'chosen.company_id')
        .where('portfolio.portal_id', '=', portalId)
        .select((row) => [...COLUMNS, row.ref('name').$notNull().as('name')])
        .orderBy(order)
        .execute();
    },
    async count(portalId, filter) {
      const { found } = await companies(portalId)
        .where((row) => matches(row, filter))
        .select(sql<number>`count(*)`.as('found'))
        .executeTakeFirstOrThrow();
      return found;
    },
    countByOwner: (portalId) =>
      companies(portalId)
        .select('owner_id as ownerId')
        .select([
          sql<number>`count(*)`.as('companies'),
          sql<number>`count(health)`.as('withHealth'),
          sql<number>`count(*) filter (where band = 'healthy')`.as('healthy'),
          sql<number>`count(*) filter (where risk_rank >= 4)`.as('atRisk'),
          sql<number>`count(*) filter (where wave_status in ('open', 'paused'))`.as('running'),
          sql<number | null>`sum(value) filter (where risk_rank >= 4)`.as('atStake'),
          sql<number>`coalesce(sum(invited) filter (where answered is not null), 0)`.as('invited'),
          sql<number>`coalesce(sum(answered) filter (where invited is not null), 0)`.as('answered'),
          sql<number>`count(employee + health)`.as('compared'),
          sql<number>`coalesce(sum(employee) filter (where health is not null), 0)`.as(
            'employeeSum',
          ),
          sql<number>`coalesce(sum(health) filter (where employee is not null), 0)`.as('healthSum'),
        ])
        .groupBy('owner_id')
        .orderBy('companies', 'desc')
        .orderBy('owner_id')
        .execute(),
    async listFacets(portalId) {
      const [segments, industries, countries] = await Promise.all([
        listDifferent(db, portalId, 'segment'),
        listDifferent(db, portalId, 'industry'),
        listDifferent(db, portalId, 'country'),
      ]);
      return { segments, industries, countries };
    },
    listFrom: (portalId, filter, after, limit) =>
      companies(portalId)
        .where((row) => matches(row, filter))
        .$if(after !== null, (query) =>
          query.where(
            sql<SqlBool>`(name_key, company_id) > (${after?.nameKey}, ${after?.companyId})`,
          ),
        )
        .select((row) => [
          ...COLUMNS,
          row.ref('name').$notNull().as('name'),
          row.ref('name_key').$notNull().as('nameKey'),
        ])
        .orderBy('name_key')
        .orderBy('company_id')
        .limit(limit)
        .execute(),
  };
}

/** A longer list of choices can't be read. */
const MOST_VALUES = 300;

/** Leaps from value to value in the index instead of reading every company. */
async function listDifferent(
  db: Connection,
  portalId: number,
  column: 'segment' | 'industry' | 'country',
): Promise<string[]> {
  const name = sql.ref(column);
  const next = (after: RawBuilder<unknown>) => sql`(
    select ${name} from portfolio
    where portal_id = ${portalId} and listed and ${name} is not null ${after}
    order by ${name} limit 1
  )`;
  const { rows } = await sql<{ value: string }>`
    with recursive leaps (value, number) as (
      select ${next(sql``)}, 1
      union all
      select ${next(sql`and ${name} > leaps.value`)}, number + 1
      from leaps where value is not null and number < ${MOST_VALUES}
    )
    select value from leaps where value is not null
  `.execute(db);
  return rows.map(({ value }) => value);
}

function matches(row: ExpressionBuilder<Tables, 'portfolio'>, filter: PortfolioFilter) {
  const { risks, health, ownerId, segment, industry, country, search } = filter;
  return row.and([
    ...(risks.length > 0 ? [sql<SqlBool>`coalesce(risk, 'unknown') = any (${risks}::text[])`] : []),
    ...(health === 'no_data' ? [row('health', 'is', null)] : []),
    ...(health !== null && health !== 'no_data' ? [row('band', '=', health)] : []),
    ...(ownerId === null ? [] : [row('owner_id', '=', ownerId)]),
    ...(segment === null ? [] : [row('segment', '=', segment)]),
    ...(industry === null ? [] : [row('industry', '=', industry)]),
    ...(country === null ? [] : [row('country', '=', country)]),
    ...(search === '' ? [] : [sql<SqlBool>`strpos(name_key, name_key(${search}::text)) > 0`]),
  ]);
}

/** Of two companies at the same risk the less healthy one comes first; ids make the order total. */
function orderBy(sort: PortfolioSort, descending: boolean): RawBuilder<unknown> {
  const column = sql.ref(`portfolio.${SORTED_BY[sort]}`);
  const id = sql.ref('portfolio.company_id');
  const direction = sql.raw(descending ? 'desc' : 'asc');
  if (sort === 'risk') return sql`${column} ${direction}, portfolio.health asc, ${id} asc`;
  // A name is never missing; saying so keeps its index from being used.
  if (sort === 'company') return sql`${column} ${direction}, ${id} ${direction}`;
  return sql`${column} ${direction} nulls last, ${id} asc`;
}
