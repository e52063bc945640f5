import type { Point, PointScores, SummaryScores } from './types.ts';

type ScoredPoints = Readonly<Record<string, PointScores>>;

/** Point-weighted mean of a value per point; null values are skipped, all null is null. */
export function weightedMeanOf(
  points: readonly Point[],
  valueOf: (point: Point) => number | null,
): number | null {
  let sum = 0;
  let weights = 0;
  for (const point of points) {
    const value = valueOf(point);
    if (value === null) continue;
    sum += point.weight * value;
    weights += point.weight;
  }
  return weights === 0 ? null : sum / weights;
}

/** All of a summary's means over the given points. */
export function summarise(points: readonly Point[], scores: ScoredPoints): SummaryScores {
  const mean = (field: keyof SummaryScores): number | null =>
    weightedMeanOf(points, ({ id }) => scores[id]?.[field] ?? null);
  return {
    nowScore: mean('nowScore'),
    desiredScore: mean('desiredScore'),
    gapScore: mean('gapScore'),
    perceptionGapScore: mean('perceptionGapScore'),
    ambitionGapScore: mean('ambitionGapScore'),
    consensusNow: mean('consensusNow'),
    consensusDesired: mean('consensusDesired'),
  };
}

/** The same for every dimension, by name in alphabetical order. */
export function summariseDimensions(
  points: readonly Point[],
  scores: ScoredPoints,
): Record<string, SummaryScores> {
  const names: string[] = [];
  for (const { dimension } of points) {
    if (dimension !== null && !names.includes(dimension)) names.push(dimension);
  }
  const summaries: Record<string, SummaryScores> = {};
  for (const name of names.sort()) {
    summaries[name] = summarise(
      points.filter(({ dimension }) => dimension === name),
      scores,
    );
  }
  return summaries;
}
