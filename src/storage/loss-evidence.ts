import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type {
  OfCompanies,
  ScoredWaveBefore,
  StepBefore,
  WantedWaves,
} from '../churn/losses/ports.ts';
import type { Connection } from './tables.ts';

interface OfCompany {
  readonly companyId: string;
}

/** Most nights change nothing: years of assessments come down to a few steps. */
export async function listSteps(
  db: Connection,
  portalId: number,
  companyIds: readonly string[],
): Promise<OfCompanies<StepBefore>> {
  const { rows } = await sql<StepBefore & OfCompany>`
    select wanted.company_id as "companyId", steps.* from
    ${wantedFrom(companyIds)} cross join lateral (
      select assessed_at as "at", result ->> 'level' as "level", result -> 'codes' as "codes"
      from (
        select assessed_at, sequence, result, lag(result) over (order by assessed_at, sequence) as was
        from assessments
        where portal_id = ${portalId} and assessments.company_id = wanted.company_id
      ) as assessed
      where was is null or was ->> 'level' <> result ->> 'level'
        or was -> 'codes' <> result -> 'codes'
      order by assessed_at, sequence
    ) steps
  `.execute(db);
  return byCompany(rows);
}

interface WaveRow extends OfCompany {
  readonly mode: ScoredWaveBefore['wave']['mode'];
  readonly closedAt: Date | null;
  readonly points: ScoredWaveBefore['wave']['radar']['points'];
  readonly scores: ScoredWaveBefore['snapshot']['scores'];
  readonly computedAt: Date;
}

/** Of a wave that was published twice the newest counts. The words of the radar stay where they are. */
export async function listWaves(
  db: Connection,
  portalId: number,
  { companyIds, radarId, limit }: WantedWaves,
): Promise<OfCompanies<ScoredWaveBefore>> {
  const { rows } = await sql<WaveRow>`
    select wanted.company_id as "companyId", published.* from
    ${wantedFrom(companyIds)} cross join lateral (
      select mode, closed_at as "closedAt", scores, computed_at as "computedAt", (
          select jsonb_agg(point - 'label' - 'description' order by place)
          from jsonb_array_elements(radar -> 'points') with ordinality as list(point, place)
        ) as points
      from waves cross join lateral (
        select scores, computed_at, sequence from snapshots
        where snapshots.portal_id = waves.portal_id and snapshots.wave_id = waves.wave_id
          and kind = 'final'
        order by sequence desc
        limit 1
      ) final
      where waves.portal_id = ${portalId} and waves.company_id = wanted.company_id
        and radar ->> 'radarId' = ${radarId}
      order by opened_at desc, sequence desc
      limit ${limit}
    ) published
  `.execute(db);
  return byCompany(
    rows.map(({ companyId, mode, closedAt, points, scores, computedAt }) => ({
      companyId,
      wave: { mode, closedAt, radar: { points } },
      snapshot: { scores, computedAt },
    })),
  );
}

function wantedFrom(companyIds: readonly string[]): RawBuilder<unknown> {
  return sql`unnest(${[...companyIds]}::text[]) as wanted(company_id)`;
}

/** Each company's in the order in which they came. */
function byCompany<Found extends OfCompany>(rows: readonly Found[]): Map<string, Found[]> {
  return Map.groupBy(rows, ({ companyId }) => companyId);
}
