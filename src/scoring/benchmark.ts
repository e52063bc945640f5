/** In a smaller crowd a percentile would tell single companies apart. */
export const MINIMUM_BENCHMARK_COMPANIES = 10;

/**
 * Where a company stands among the portal's companies (itself included), 0–100: the share below
 * it, with half of those that are the same. Null below ten companies with a value, in a segment
 * (industry, country) as in the whole.
 */
export function percentileOf(
  value: number | null,
  companies: readonly (number | null)[],
): number | null {
  const known = companies.filter((other) => other !== null);
  if (value === null || known.length < MINIMUM_BENCHMARK_COMPANIES) return null;
  const below = known.filter((other) => other < value - 1e-9).length;
  const same = known.filter((other) => Math.abs(other - value) <= 1e-9).length;
  return (100 * (below + same / 2)) / known.length;
}
