/** In a smaller crowd a percentile would tell single companies apart. */
export const MINIMUM_BENCHMARK_COMPANIES = 10;

/** How many companies have a score, for each score that somebody has. */
export type Crowd = ReadonlyArray<{ readonly score: number; readonly count: number }>;

/**
 * Where a company stands among the portal's companies (itself included), 0–100: the share below
 * it, with half of those that are the same. Null below ten companies with a value, in a segment
 * (industry, country) as in the whole.
 */
export function percentileOf(value: number | null, crowd: Crowd): number | null {
  const size = sizeOf(crowd);
  if (value === null || size < MINIMUM_BENCHMARK_COMPANIES) return null;
  const below = sizeOf(crowd.filter(({ score }) => score < value - 1e-9));
  const same = sizeOf(crowd.filter(({ score }) => Math.abs(score - value) <= 1e-9));
  return (100 * (below + same / 2)) / size;
}

/** Companies. */
export function sizeOf(crowd: Crowd): number {
  return crowd.reduce((sum, { count }) => sum + count, 0);
}
