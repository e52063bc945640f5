import { sql } from 'kysely';
import type { CompanyRef } from '../lib/refs.ts';
import type {
  BenchmarkStore,
  CompanyRatings,
  CrowdsOfCompany,
  HealthCrowds,
  RatingsPage,
} from '../portfolio/benchmarks/ports.ts';
import { MINIMUM_BENCHMARK_COMPANIES, sizeOf } from '../scoring/benchmark.ts';
import type { Crowd } from '../scoring/benchmark.ts';
import { toJson } from './json.ts';
import type { Connection } from './tables.ts';

export function createBenchmarkStore(db: Connection): BenchmarkStore {
  return {
    listRatings: (portalId, page) => listRatings(db, portalId, page),
    countHealth: (portalId) => countHealth(db, portalId),
    async save(portalId, { crowds, ...report }, at) {
      const facts = { report: toJson(report), crowds: toJson(crowds), computed_at: at };
      await db
        .insertInto('benchmark_reports')
        .values({ portal_id: portalId, ...facts })
        .onConflict((conflict) => conflict.columns(['portal_id']).doUpdateSet(facts))
        .execute();
    },
    async findReport(portalId) {
      const found = await db
        .selectFrom('benchmark_reports')
        .select(['report', 'computed_at as computedAt'])
        .where('portal_id', '=', portalId)
        .executeTakeFirst();
      return found ? { ...found.report, computedAt: found.computedAt } : null;
    },
    findCrowds: (ref) => findCrowds(db, ref),
  };
}

interface RatingsRow {
  readonly companyId: string;
  readonly points: CompanyRatings['points'];
  readonly people: CompanyRatings['people'] | null;
}

/** The newest published survey of each company; a late answer belongs to no score. */
async function listRatings(
  db: Connection,
  portalId: number,
  { radarId, since, afterId, limit }: RatingsPage,
): Promise<CompanyRatings[]> {
  const { rows } = await sql<RatingsRow>`
    select newest.company_id as "companyId", newest.radar -> 'points' as points, (
      select jsonb_agg(jsonb_build_object('recommend', answers -> 'recommend', 'now', (
        select coalesce(jsonb_object_agg(key, value -> 'now'), '{}')
        from jsonb_each(answers -> 'points') where jsonb_typeof(value -> 'now') = 'number'
      )))
      from responses
      where portal_id = ${portalId} and responses.wave_id = newest.wave_id and not late
        and side = 'customer' and jsonb_typeof(answers -> 'recommend') = 'number'
    ) as people
    from (
      select distinct on (company_id) company_id, wave_id, radar
      from waves join wave_results using (portal_id, wave_id)
      where portal_id = ${portalId} and radar_id = ${radarId} and closed_on >= ${since}
        and company_id > ${afterId}
      order by company_id, opened_at desc
      limit ${limit}
    ) newest
    order by newest.company_id
  `.execute(db);
  return rows.map(({ people, ...company }) => ({ ...company, people: people ?? [] }));
}

interface HealthRow {
  readonly health: number;
  readonly industry: string | null;
  readonly country: string | null;
  readonly count: number;
}

async function countHealth(db: Connection, portalId: number): Promise<HealthCrowds> {
  const { rows } = await sql<HealthRow>`
    select health, industry, country, count(*)::integer as count
    from portfolio
    where portal_id = ${portalId} and listed and health is not null
    group by grouping sets ((health), (health, industry), (health, country))
    having grouping(industry) + grouping(country) = 2
      or (grouping(industry) = 0 and industry is not null)
      or (grouping(country) = 0 and country is not null)
    order by health
  `.execute(db);
  return {
    all: rows.filter(({ industry, country }) => industry === null && country === null).map(toPlace),
    industries: divide(rows, ({ industry }) => industry),
    countries: divide(rows, ({ country }) => country),
  };
}

/** By name; those too small to compare with are left out. */
function divide(
  rows: readonly HealthRow[],
  nameOf: (row: HealthRow) => string | null,
): Record<string, Crowd> {
  const crowds = [...Map.groupBy(rows, nameOf)].flatMap(([name, ofName]) =>
    name === null ? [] : [[name, ofName.map(toPlace)] as const],
  );
  return Object.fromEntries(
    crowds.filter(([, crowd]) => sizeOf(crowd) >= MINIMUM_BENCHMARK_COMPANIES),
  );
}

function toPlace({ health, count }: HealthRow): Crowd[number] {
  return { score: health, count };
}

interface CrowdsRow {
  readonly all: Crowd;
  readonly industry: string | null;
  readonly industryCrowd: Crowd | null;
  readonly country: string | null;
  readonly countryCrowd: Crowd | null;
}

/** Only what the company belongs to: a portal may have hundreds of industries. */
async function findCrowds(
  db: Connection,
  { portalId, companyId }: CompanyRef,
): Promise<CrowdsOfCompany | null> {
  const { rows } = await sql<CrowdsRow>`
    select crowds -> 'all' as "all",
      industry, crowds -> 'industries' -> industry as "industryCrowd",
      country, crowds -> 'countries' -> country as "countryCrowd"
    from benchmark_reports
    left join portfolio on portfolio.portal_id = ${portalId} and company_id = ${companyId}
    where benchmark_reports.portal_id = ${portalId}
  `.execute(db);
  const [row] = rows;
  if (!row) return null;
  const { all, industry, industryCrowd, country, countryCrowd } = row;
  return {
    all,
    industry: industry !== null && industryCrowd ? { name: industry, crowd: industryCrowd } : null,
    country: country !== null && countryCrowd ? { name: country, crowd: countryCrowd } : null,
  };
}
