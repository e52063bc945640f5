import { sql } from 'kysely';
import type { ScoredCompany } from '../portal/decide-settings-effect.ts';
import type { ScoredCompanyStore } from '../portal/ports.ts';
import type { HealthBand, HealthScores } from '../scoring/types.ts';
import { parseRiskInput } from './assessment-store.ts';
import type { Connection } from './tables.ts';

export function createScoredCompanyStore(db: Connection): ScoredCompanyStore {
  return {
    async sample(portalId, radarId, size) {
      const assessed = await listAssessed(db, portalId, size);
      const ids = assessed.map(({ companyId }) => companyId);
      const waves = Map.groupBy(
        await listWaves(db, portalId, radarId, ids),
        ({ companyId }) => companyId,
      );
      return {
        total: assessed[0]?.total ?? 0,
        companies: assessed.map(({ companyId, name, input }) => ({
          companyId,
          name,
          risk: parseRiskInput(input),
          health: toHealth(waves.get(companyId) ?? []),
        })),
      };
    },
  };
}

interface AssessedRow {
  readonly companyId: string;
  readonly name: string;
  readonly input: string;
  readonly total: number;
}

/** The hash gives each company its place among the others, the same every time. */
async function listAssessed(db: Connection, portalId: number, size: number) {
  const { rows } = await sql<AssessedRow>`
    with newest as materialized (
      select companies.company_id, companies.name, assessed.assessment_id, assessed.score
      from companies cross join lateral (
        select assessment_id, (result ->> 'score')::integer as score from assessments
        where assessments.portal_id = companies.portal_id
          and assessments.company_id = companies.company_id
        order by assessed_at desc, sequence desc
        limit 1
      ) assessed
      where companies.portal_id = ${portalId} and companies.gone_at is null
    ), placed as (
      select *, count(*) over () as total,
        row_number() over (order by score desc, company_id) as place
      from newest
    ), sampled as (
      select * from placed
      order by (place > ${Math.ceil(size / 2)}::integer), md5(company_id), company_id
      limit ${size}
    )
    select sampled.company_id as "companyId", name, input::text as input, total
    from sampled join assessments using (assessment_id)
    where assessments.portal_id = ${portalId}
    order by place
  `.execute(db);
  return rows;
}

interface WaveRow {
  readonly companyId: string;
  readonly closedAt: Date;
  readonly health: HealthScores;
  readonly decisionMakerDetractor: boolean;
  readonly band: HealthBand | null;
}

/** Of each company its newest published waves that people may see, newest first. */
async function listWaves(
  db: Connection,
  portalId: number,
  radarId: string,
  companyIds: readonly string[],
): Promise<WaveRow[]> {
  const { rows } = await sql<WaveRow>`
    select wanted.company_id as "companyId", published.* from
    unnest(${[...companyIds]}::text[]) as wanted(company_id) cross join lateral (
      select
        waves.closed_at as "closedAt",
        final.scores -> 'health' as health,
        (final.scores -> 'nps' ->> 'decisionMakerDetractor')::boolean as "decisionMakerDetractor",
        final.scores -> 'health' ->> 'bandWithHysteresis' as band
      from waves cross join lateral (
        select scores from snapshots
        where snapshots.portal_id = waves.portal_id and snapshots.wave_id = waves.wave_id
          and kind = 'final'
        order by sequence desc
        limit 1
      ) final
      where waves.portal_id = ${portalId} and waves.company_id = wanted.company_id
        and waves.status = 'closed' and waves.radar ->> 'radarId' = ${radarId}
        and (final.scores -> 'anonymity' ->> 'totalVisible')::boolean
      order by waves.opened_at desc
      limit 2
    ) published
  `.execute(db);
  return rows;
}

function toHealth([newest, before]: readonly WaveRow[]): ScoredCompany['health'] {
  if (!newest) return null;
  const { health, decisionMakerDetractor, closedAt } = newest;
  return { health, decisionMakerDetractor, closedAt, previousBand: before?.band ?? null };
}
