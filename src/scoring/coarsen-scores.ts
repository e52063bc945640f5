import type { PointScores, SummaryScores, WaveScores } from './types.ts';

/** Values in scale points, of which one decimal is shown. */
const IN_SCALE_POINTS = [
  'nowMean',
  'desiredMean',
  'gap',
  'vendorNowMean',
  'vendorDesiredMean',
  'perceptionGap',
  'ambitionGap',
  'adM',
  'sdPop',
] as const satisfies readonly (keyof PointScores)[];

/** Values of 0–100, of which the whole number is shown. */
const IN_PERCENT = [
  'nowScore',
  'desiredScore',
  'gapScore',
  'perceptionGapScore',
  'ambitionGapScore',
  'consensusNow',
  'consensusDesired',
] as const satisfies readonly (keyof SummaryScores)[];

/**
 * The scores with no more digits than are shown: with all of them, a mean of a few whole numbers
 * tells how many there were, and with that what they add up to.
 */
export function coarsenScores(scores: WaveScores): WaveScores {
  return {
    ...scores,
    points: mapValues(scores.points, (point) => ({
      ...roundAll(point, IN_SCALE_POINTS, 10),
      ...roundAll(pick(point, IN_PERCENT), IN_PERCENT, 1),
    })),
    dimensions: mapValues(scores.dimensions, (summary) => roundAll(summary, IN_PERCENT, 1)),
    company: roundAll(scores.company, IN_PERCENT, 1),
  };
}

function mapValues<Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function pick<Value, Key extends keyof Value>(
  value: Value,
  keys: readonly Key[],
): Pick<Value, Key> {
  return Object.fromEntries(keys.map((key) => [key, value[key]])) as Pick<Value, Key>;
}

/** Half away from zero, as numbers are shown. */
function roundAll<Key extends string, Value extends Readonly<Record<Key, number | null>>>(
  value: Value,
  keys: readonly Key[],
  steps: number,
): Value {
  const rounded = keys.map((key): [Key, number | null] => {
    const exact: number | null = value[key];
    if (exact === null) return [key, null];
    const size = Math.round(Math.abs(exact) * steps + 1e-9) / steps;
    return [key, exact < 0 && size > 0 ? -size : size];
  });
  return { ...value, ...Object.fromEntries(rounded) };
}
