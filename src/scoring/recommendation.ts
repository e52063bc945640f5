import { categorise } from './nps.ts';
import type { RecommendationScores, Respondent } from './types.ts';
import { wilsonInterval } from './wilson.ts';

export type Advocacy =
  | 'true_promoter'
  | 'promoter_to_ask'
  | 'unexpected_advocate'
  | 'passive'
  | 'check_data'
  | 'detractor';

/** Who did recommend in the last 12 months, and how many of the promoters did (realisation). */
export function scoreRecommendation(customers: readonly Respondent[]): RecommendationScores {
  let n = 0;
  let weights = 0;
  let yesWeights = 0;
  let promotersAsked = 0;
  let promotersRecommended = 0;
  for (const { recommended, ltr, roleWeight } of customers) {
    if (recommended == null) continue;
    n++;
    weights += roleWeight;
    if (recommended) yesWeights += roleWeight;
    if (ltr == null || categorise(ltr) !== 'promoter') continue;
    promotersAsked++;
    if (recommended) promotersRecommended++;
  }
  const interval = wilsonInterval(promotersRecommended, promotersAsked);
  return {
    n,
    shareWeighted: weights === 0 ? null : (100 * yesWeights) / weights,
    promotersAsked,
    promotersRecommended,
    realisation: promotersAsked === 0 ? null : (100 * promotersRecommended) / promotersAsked,
    realisationLow: interval === null ? null : 100 * interval[0],
    realisationHigh: interval === null ? null : 100 * interval[1],
  };
}

/** What one person said against what the person did: a true promoter said 9–10 and did recommend. */
export function decideAdvocacy(ltr: number, recommended: boolean | null): Advocacy {
  const category = categorise(ltr);
  if (category === 'promoter') return recommended === true ? 'true_promoter' : 'promoter_to_ask';
  if (category === 'passive') return recommended === true ? 'unexpected_advocate' : 'passive';
  return recommended === true ? 'check_data' : 'detractor';
}
