import { percentOfScale } from '../scoring/percent-of-scale.ts';
import { roundScore } from '../scoring/rounding.ts';
import type { WaveScores } from '../scoring/types.ts';
import { isEmployeeRadar } from './is-employee-radar.ts';
import type { SurveyStores } from './ports.ts';
import type { Radar, Wave } from './types.ts';

/** In a smaller team somebody could be recognised. */
const FEWEST_COLLEAGUES = 5;

/**
 * Puts the own team's result of the employee radar on the company's record once its wave has closed.
 * With too few answers it tells nothing, and leaves what the wave before has said.
 */
export async function publishEmployeeScore(
  stores: Pick<SurveyStores, 'records' | 'jobs'>,
  { portalId, companyId, status, radar }: Wave,
  scores: WaveScores,
): Promise<void> {
  if (status !== 'closed' || !isEmployeeRadar(radar)) return;
  const score = employeeScore(radar, scores);
  if (score === null) return;
  await stores.records.want(
    { portalId, objectType: 'companies', recordId: companyId },
    { radar_employee_score: String(roundScore(score)) },
  );
  await stores.jobs.enqueue([{ name: 'portal.sync', data: { portalId } }]);
}

/**
 * How the own team sees today, 0–100: the mean of its points by their weight, each in percent of its
 * scale. Points that fewer than five of the team have rated don't count; null where none is left.
 */
export function employeeScore(radar: Radar, scores: WaveScores): number | null {
  let sum = 0;
  let weights = 0;
  for (const { id, scale, weight } of radar.points) {
    const point = scores.points[id];
    if (!point || point.nVendor < FEWEST_COLLEAGUES || point.vendorNowMean === null) continue;
    sum += weight * percentOfScale(point.vendorNowMean, scale);
    weights += weight;
  }
  return weights === 0 ? null : sum / weights;
}
