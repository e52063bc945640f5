import { sql } from 'kysely';
import type { CustomerFacts, CustomerPage, FigureStore, WonDeal } from '../churn/figures/ports.ts';
import { dayIn } from '../lib/calendar.ts';
import type { Day } from '../lib/calendar.ts';
import { toJson } from './json.ts';
import type { Connection } from './tables.ts';

export function createFigureStore(db: Connection): FigureStore {
  return {
    listCustomers: (portalId, page) => listCustomers(db, portalId, page),
    async saveReport(portalId, report, at) {
      const facts = { report: toJson(report), computed_at: at };
      await db
        .insertInto('figure_reports')
        .values({ portal_id: portalId, ...facts })
        .onConflict((conflict) => conflict.columns(['portal_id']).doUpdateSet(facts))
        .execute();
    },
    async findReport(portalId) {
      const found = await db
        .selectFrom('figure_reports')
        .select(['report', 'computed_at as computedAt'])
        .where('portal_id', '=', portalId)
        .executeTakeFirst();
      return found ? { ...found.report, computedAt: found.computedAt } : null;
    },
  };
}

interface DealRow {
  /** ISO 8601. */
  readonly at: string;
  readonly amount: number | null;
}

interface CustomerRow {
  readonly companyId: string;
  readonly segment: string | null;
  readonly customerSince: Day | null;
  readonly firstValueOn: Day | null;
  readonly lostOn: Day | null;
  readonly readable: readonly string[] | null;
  readonly won: readonly DealRow[] | null;
  readonly tickets: ReadonlyArray<{ readonly at: string; readonly category: string }> | null;
  readonly referred: readonly DealRow[] | null;
}

/** A deal whose day is not known any more counts from when it was made. */
const DEAL = sql`jsonb_build_object(
  'at', coalesce(deals.facts ->> 'closesAt', deals.facts ->> 'createdAt'),
  'amount', deals.facts -> 'amount')`;

/** One statement for a page: the records of its companies are gathered beside each of them. */
async function listCustomers(
  db: Connection,
  portalId: number,
  { timeZone, isComplaint, afterId, limit }: CustomerPage,
): Promise<CustomerFacts[]> {
  const { rows } = await sql<CustomerRow>`
    select companies.company_id as "companyId", profile ->> 'segment' as segment,
      profile ->> 'customerSince' as "customerSince",
      profile ->> 'firstValueOn' as "firstValueOn", lost_on as "lostOn",
      account -> 'readable' as readable, (
        select jsonb_agg(${DEAL}) from behaviour_records deals
        where deals.portal_id = ${portalId} and deals.company_id = companies.company_id
          and deals.object = 'deals' and deals.facts ->> 'state' = 'won'
      ) as won, (
        select jsonb_agg(jsonb_build_object(
          'at', facts ->> 'createdAt', 'category', facts ->> 'category'))
        from behaviour_records tickets
        where tickets.portal_id = ${portalId} and tickets.company_id = companies.company_id
          and tickets.object = 'tickets' and tickets.facts ->> 'category' <> ''
      ) as tickets, (
        select jsonb_agg(${DEAL})
        from behaviour_records people join behaviour_records deals
          on deals.portal_id = ${portalId} and deals.object = 'deals'
          and deals.facts ->> 'referrer' <> ''
          and deals.facts ->> 'referrer' = people.record_id and deals.facts ->> 'state' = 'won'
        where people.portal_id = ${portalId} and people.company_id = companies.company_id
          and people.object = 'contacts' and deals.company_id <> companies.company_id
      ) as referred
    from companies
    left join lost_companies on lost_companies.portal_id = ${portalId}
      and lost_companies.company_id = companies.company_id and won_back_at is null
    left join behaviour_companies read on read.portal_id = ${portalId}
      and read.company_id = companies.company_id
    where companies.portal_id = ${portalId} and companies.gone_at is null
      and companies.company_id > ${afterId}
    order by companies.company_id
    limit ${limit}
  `.execute(db);
  const dayOf = (at: string): Day => dayIn(timeZone, new Date(at));
  return rows.map((row) => toFacts(row, { dayOf, isComplaint }));
}

function toFacts(
  row: CustomerRow,
  { dayOf, isComplaint }: Pick<CustomerPage, 'isComplaint'> & { dayOf: (at: string) => Day },
): CustomerFacts {
  const deals = (found: readonly DealRow[] | null): WonDeal[] =>
    (found ?? []).map(({ at, amount }) => ({ on: dayOf(at), amount }));
  const canRead = (kind: string): boolean => row.readable?.includes(kind) ?? false;
  const won = canRead('deals') ? deals(row.won) : null;
  const [first = null] = (won ?? []).map(({ on }) => on).sort();
  return {
    companyId: row.companyId,
    segment: row.segment ?? '',
    since: row.customerSince ?? first,
    lostOn: row.lostOn,
    firstValueOn: row.firstValueOn,
    won,
    complaints: canRead('tickets')
      ? (row.tickets ?? [])
          .filter(({ category }) => isComplaint(category))
          .map(({ at }) => dayOf(at))
      : null,
    referred: deals(row.referred),
  };
}
