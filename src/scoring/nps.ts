import type { ScoringSettings } from './settings.ts';
import type { NpsScores, RecommendationCategory, Respondent } from './types.ts';
import { Z95 } from './wilson.ts';

/** Below this many answers an account shows its category and distribution, but no NPS number. */
export const MINIMUM_NPS_ANSWERS = 5;

/** The likelihood to recommend is always asked on 0–10, whatever scale the points use. */
export function categorise(ltr: number): RecommendationCategory {
  if (ltr >= 9) return 'promoter';
  return ltr <= 6 ? 'detractor' : 'passive';
}

export interface NpsCounts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** `100·(P − D)/n`, −100–100; null without answers. */
export function netPromoterScore(counts: NpsCounts): number | null {
  const n = total(counts);
  return n === 0 ? null : (100 * (counts.promoters - counts.detractors)) / n;
}

/** Population variance of answers valued 1, 0 and −1; null without answers. */
export function npsVariance(counts: NpsCounts): number | null {
  const n = total(counts);
  if (n === 0) return null;
  const promoters = counts.promoters / n;
  const detractors = counts.detractors / n;
  return promoters + detractors - (promoters - detractors) ** 2;
}

/** Standard error in units of 1 (not points). */
export function npsStandardError(counts: NpsCounts): number | null {
  const variance = npsVariance(counts);
  return variance === null ? null : Math.sqrt(variance / total(counts));
}

/** The plain Wald margin in points; 0 when all agree, hence not for small n. */
export function npsMargin95(counts: NpsCounts): number | null {
  const error = npsStandardError(counts);
  return error === null ? null : 100 * Z95 * error;
}

/**
 * Adjusted Wald 95 % interval in points (Rocks 2016): three pseudo-answers spread as
 * 0.75 / 1.5 / 0.75, clamped to ±100. Null without answers.
 */
export function npsInterval95(counts: NpsCounts): [low: number, high: number] | null {
  if (total(counts) === 0) return null;
  const adjusted = {
    promoters: counts.promoters + 0.75,
    passives: counts.passives + 1.5,
    detractors: counts.detractors + 0.75,
  };
  const nps = netPromoterScore(adjusted) ?? 0;
  const margin = npsMargin95(adjusted) ?? 0;
  return [Math.max(-100, nps - margin), Math.min(100, nps + margin)];
}

/** NPS of one account's customers, whose account category heeds decision makers. */
export function scoreNps(
  customers: readonly Respondent[],
  settings: Pick<ScoringSettings, 'decisionMakerWeight' | 'promoterAccount'>,
): NpsScores {
  let promoters = 0;
  let passives = 0;
  let detractors = 0;
  let weights = 0;
  let weightedNet = 0;
  let weightedLtr = 0;
  let decisionMakersHeard = 0;
  let decisionMakerDetractor = false;
  for (const { ltr, roleWeight } of customers) {
    if (ltr == null) continue;
    const category = categorise(ltr);
    const decides = roleWeight >= settings.decisionMakerWeight;
    if (decides) decisionMakersHeard++;
    weights += roleWeight;
    weightedLtr += roleWeight * ltr;
    if (category === 'promoter') {
      promoters++;
      weightedNet += roleWeight;
    } else if (category === 'detractor') {
      detractors++;
      weightedNet -= roleWeight;
      if (decides) decisionMakerDetractor = true;
    } else passives++;
  }
  const counts = { promoters, passives, detractors };
  const npsWeighted = weights === 0 ? null : (100 * weightedNet) / weights;
  const interval = npsInterval95(counts);
  return {
    n: total(counts),
    promoters,
    passives,
    detractors,
    nps: netPromoterScore(counts),
    moe95: npsMargin95(counts),
    adjwaldLow: interval?.[0] ?? null,
    adjwaldHigh: interval?.[1] ?? null,
    npsWeighted,
    ltrMeanWeighted: weights === 0 ? null : weightedLtr / weights,
    decisionMakersHeard,
    decisionMakerDetractor,
    accountCategory: decideAccountCategory(npsWeighted, decisionMakerDetractor, settings),
  };
}

/** One unhappy decision maker makes the account a detractor, whatever the others say. */
export function decideAccountCategory(
  npsWeighted: number | null,
  decisionMakerDetractor: boolean,
  { promoterAccount }: Pick<ScoringSettings, 'promoterAccount'>,
): RecommendationCategory | null {
  if (decisionMakerDetractor) return 'detractor';
  if (npsWeighted === null) return null;
  if (npsWeighted < 0) return 'detractor';
  return npsWeighted >= promoterAccount - 1e-9 ? 'promoter' : 'passive';
}

function total({ promoters, passives, detractors }: NpsCounts): number {
  return promoters + passives + detractors;
}
