import { roundScore } from './rounding.ts';
import type { ScoringSettings } from './settings.ts';
import type { ConsensusBand, Evidence, Scale } from './types.ts';

/*
 * How much people agree: unweighted, one person one voice. The functions read `values[from..to)`;
 * the caller has left out missing answers. R is the width of the scale, not of the answers.
 */

/**
 * Cns, 0–1: `1 + Σ (1/n)·log2(1 − |x − m|/R)` (Tastle & Wierman 2007). 1 for a single value,
 * NaN for none.
 */
export function consensus(
  values: ArrayLike<number>,
  range: number,
  from = 0,
  to = values.length,
): number {
  return consensusAround(meanOf(values, from, to), values, range, from, to);
}

/** The same where the mean is known. */
export function consensusAround(
  mean: number,
  values: ArrayLike<number>,
  range: number,
  from: number,
  to: number,
): number {
  // The logarithm of a product is the sum of the logarithms, and costs one of them. Factors are
  // small only for the few who are far from the rest, so that 32 of them can't underflow.
  let logarithms = 0;
  let product = 1;
  for (let i = from; i < to; i++) {
    product *= 1 - Math.abs((values[i] ?? NaN) - mean) / range;
    if ((i - from) % 32 === 31) {
      logarithms += Math.log2(product);
      product = 1;
    }
  }
  return clampShare(1 + (logarithms + Math.log2(product)) / (to - from));
}

/** Cns of a frequency table: `counts[i]` people, or a share of them, chose option i. */
export function consensusOfCounts(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const mean = counts.reduce((sum, count, option) => sum + count * option, 0) / total;
  const logarithms = counts.map((count, option) =>
    // An empty end option may lie a whole range from the mean, where the logarithm is −∞.
    count === 0 ? 0 : count * Math.log2(1 - Math.abs(option - mean) / (counts.length - 1)),
  );
  return clampShare(1 + logarithms.reduce((sum, part) => sum + part, 0) / total);
}

/** The headline, 0–100: 100 = all the same, 0 = half at each end. Null below two people. */
export function consensusScore(
  values: ArrayLike<number>,
  range: number,
  from = 0,
  to = values.length,
): number | null {
  return to - from < 2 ? null : 100 * consensus(values, range, from, to);
}

/** Named by the integer that is shown. */
export function consensusBand(
  score: number | null,
  bands: ScoringSettings['consensusBands'],
): ConsensusBand | null {
  if (score === null) return null;
  const shown = roundScore(score);
  if (shown >= bands.aligned) return 'aligned';
  if (shown >= bands.mostlyAligned) return 'mostly_aligned';
  return shown >= bands.mixed ? 'mixed' : 'split';
}

/** How much n answers can prove: pure chance looks aligned in 40 % of pairs, in 4 % of sixes. */
export function labelEvidence(n: number): Evidence | null {
  if (n < 2) return null;
  if (n < 4) return 'indicative';
  return n < 6 ? 'moderate' : 'solid';
}

/** AD_M: the answers' mean distance from their mean, in scale points (Burke, Finkelstein & Dusig 1999). */
export function meanDistance(
  values: ArrayLike<number>,
  from = 0,
  to = values.length,
  mean = meanOf(values, from, to),
): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += Math.abs((values[i] ?? NaN) - mean);
  return sum / (to - from);
}

/** Practical agreement: AD_M of at most A/6 scale points (Burke & Dunlap 2002). */
export function meanDistanceCutoff(scale: Scale): number {
  return (scale.max - scale.min + 1) / 6;
}

/** Population variance, scale points squared; NaN without values. */
export function populationVariance(
  values: ArrayLike<number>,
  from = 0,
  to = values.length,
  mean = meanOf(values, from, to),
): number {
  return squaresAround(values, mean, from, to) / (to - from);
}

/**
 * rWG, 0–1: `1 − s²/σ²` with the sample variance s² and that of uniform answers σ² = (A² − 1)/12
 * (James, Demaree & Wolf 1984); 0 where answers vary more than chance. Null below two people.
 */
export function withinGroupAgreement(variance: number, n: number, range: number): number | null {
  if (n < 2) return null;
  const options = range + 1;
  const sample = (variance * n) / (n - 1);
  return Math.max(0, 1 - sample / ((options ** 2 - 1) / 12));
}

/**
 * eta², 0–1: the share of the disagreement that lies between the groups. Group g is
 * `values[bounds[g]..bounds[g + 1])`. Null below two groups with answers, or when all agree.
 */
export function betweenShare(
  values: ArrayLike<number>,
  bounds: ArrayLike<number>,
  groups = bounds.length - 1,
): number | null {
  const end = bounds[groups] ?? 0;
  const mean = meanOf(values, 0, end);
  const total = squaresAround(values, mean, 0, end);
  let answering = 0;
  let between = 0;
  for (let group = 0; group < groups; group++) {
    const from = bounds[group] ?? 0;
    const to = bounds[group + 1] ?? 0;
    if (to === from) continue;
    answering++;
    between += (to - from) * (meanOf(values, from, to) - mean) ** 2;
  }
  // Decimal answers that are all the same can leave a trace of binary noise.
  return answering < 2 || total < 1e-12 ? null : Math.min(1, between / total);
}

/** Unweighted mean; NaN without values. */
export function meanOf(values: ArrayLike<number>, from = 0, to = values.length): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i] ?? NaN;
  return sum / (to - from);
}

function squaresAround(values: ArrayLike<number>, mean: number, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += ((values[i] ?? NaN) - mean) ** 2;
  return sum;
}

function clampShare(share: number): number {
  return Math.min(1, Math.max(0, share));
}
