import { roundScore } from './rounding.ts';
import type { ScoringSettings } from './settings.ts';
import type { ConfidenceBand, CoverageScores, InvitedGroup } from './types.ts';

/** How much of the invited customers' weight was heard, and how far that carries. */
export function scoreCoverage(
  weights: readonly number[],
  invited: readonly InvitedGroup[],
  bands: ScoringSettings['confidenceBands'],
): CoverageScores {
  let invitedWeight = 0;
  for (const { side, roleWeight, count } of invited) {
    if (side === 'customer') invitedWeight += roleWeight * count;
  }
  let heard = 0;
  for (const weight of weights) heard += weight;
  const share = invitedWeight === 0 ? null : heard / invitedWeight;
  const score = share === null ? null : confidence(share, weights);
  return {
    coverage: share === null ? null : 100 * share,
    n: weights.length,
    nEff: effectiveSize(weights),
    confidence: score,
    confidenceBand: score === null ? null : confidenceBand(score, bands),
  };
}

/** `100·√coverage·n_eff/(n_eff + 2)`: one of one 33, five of five 71, five of twenty 36. */
export function confidence(coverage: number, weights: readonly number[]): number {
  const n = effectiveSize(weights);
  return (100 * Math.sqrt(coverage) * n) / (n + 2);
}

/** Kish's `(Σw)²/Σw²`: how many equal voices the weighted ones amount to; 0 for nobody. */
export function effectiveSize(weights: readonly number[]): number {
  let sum = 0;
  let squares = 0;
  for (const weight of weights) {
    sum += weight;
    squares += weight ** 2;
  }
  return squares === 0 ? 0 : sum ** 2 / squares;
}

function confidenceBand(score: number, bands: ScoringSettings['confidenceBands']): ConfidenceBand {
  const shown = roundScore(score);
  if (shown >= bands.high) return 'high';
  return shown >= bands.medium ? 'medium' : 'low';
}
