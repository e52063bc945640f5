import { addName } from './add-name.ts';
import type { Point, PointScores, SummaryScores } from './types.ts';

/** A running point-weighted mean; values that are null are skipped. */
interface Mean {
  sum: number;
  weight: number;
}

/**
 * Point-weighted means over the points (of one dimension, if it is named) that have a value;
 * `scores` stand in the order of the points.
 */
export function summarise(
  points: readonly Point[],
  scores: readonly PointScores[],
  dimension?: string,
): SummaryScores {
  const now = createMean();
  const desired = createMean();
  const gap = createMean();
  const perceptionGap = createMean();
  const ambitionGap = createMean();
  const consensusNow = createMean();
  const consensusDesired = createMean();
  for (let index = 0; index < points.length; index++) {
    const point = points[index];
    const score = scores[index];
    if (point === undefined || score === undefined) continue;
    if (dimension !== undefined && point.dimension !== dimension) continue;
    add(now, score.nowScore, point.weight);
    add(desired, score.desiredScore, point.weight);
    add(gap, score.gapScore, point.weight);
    add(perceptionGap, score.perceptionGapScore, point.weight);
    add(ambitionGap, score.ambitionGapScore, point.weight);
    add(consensusNow, score.consensusNow, point.weight);
    add(consensusDesired, score.consensusDesired, point.weight);
  }
  return {
    nowScore: valueOf(now),
    desiredScore: valueOf(desired),
    gapScore: valueOf(gap),
    perceptionGapScore: valueOf(perceptionGap),
    ambitionGapScore: valueOf(ambitionGap),
    consensusNow: valueOf(consensusNow),
    consensusDesired: valueOf(consensusDesired),
  };
}

/** The same for every dimension, by name in alphabetical order. */
export function summariseDimensions(
  points: readonly Point[],
  scores: readonly PointScores[],
): Record<string, SummaryScores> {
  const names: string[] = [];
  for (const { dimension } of points) {
    if (dimension !== null) addName(names, dimension);
  }
  const summaries: Record<string, SummaryScores> = {};
  for (const name of names) summaries[name] = summarise(points, scores, name);
  return summaries;
}

/** Point-weighted mean of one value per point, in the order of the points. */
export function meanOverPoints(
  points: readonly Point[],
  values: readonly (number | null)[],
): number | null {
  const mean = createMean();
  points.forEach(({ weight }, index) => add(mean, values[index] ?? null, weight));
  return valueOf(mean);
}

function createMean(): Mean {
  return { sum: 0, weight: 0 };
}

function add(mean: Mean, value: number | null, weight: number): void {
  if (value === null) return;
  mean.sum += weight * value;
  mean.weight += weight;
}

function valueOf({ sum, weight }: Mean): number | null {
  return weight === 0 ? null : sum / weight;
}
