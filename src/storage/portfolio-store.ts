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
] as const;

const SORTED_BY = {
  risk: 'risk_rank',
  health: 'health',
  company: 'name_key',
  gap: 'gap',
  consensus: 'consensus',
  lastWave: 'last_wave_on',
  nextWave: 'next_wave_on',
} as const satisfies Record<PortfolioSort, keyof Tables['portfolio']>;

/** Reads a table that triggers keep: see `migrations/0006-portfolio.ts`. */
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
        ])
        .groupBy('owner_id')
        .orderBy('companies', 'desc')
        .orderBy('owner_id')
        .execute(),
  };
}

function matches(row: ExpressionBuilder<Tables, 'portfolio'>, filter: PortfolioFilter) {
  const { risks, health, ownerId, search } = filter;
  return row.and([
    ...(risks.length > 0 ? [sql<SqlBool>`coalesce(risk, 'unknown') = any (${risks}::text[])`] : []),
    ...(health === 'no_data' ? [row('health', 'is', null)] : []),
    ...(health !== null && health !== 'no_data' ? [row('band', '=', health)] : []),
    ...(ownerId === null ? [] : [row('owner_id', '=', ownerId)]),
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
