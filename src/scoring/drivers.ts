import { Z95 } from './wilson.ts';

/** Fewer pairs than this say nothing about what moves recommendation. */
export const MINIMUM_DRIVER_PAIRS = 30;

/** One person's rating of a point (0–100, so that scales can be mixed) and recommendation (0–10). */
export interface DriverPair {
  readonly nowScore: number;
  readonly ltr: number;
}

export interface Driver {
  readonly pointId: string;
  readonly n: number;
  /** Pearson's r, −1–1, with its 95 % interval by Fisher's z. */
  readonly correlation: number;
  readonly low: number;
  readonly high: number;
  /** Recommendation (0–10) that goes with ten more points of 0–100. */
  readonly slopePerTen: number;
  /** The interval lies above 0. It shows what goes together, not what causes what. */
  readonly movesRecommendation: boolean;
}

/** The points that go with recommendation, strongest first; those with too few pairs are left out. */
export function findDrivers(pairs: ReadonlyMap<string, readonly DriverPair[]>): Driver[] {
  return [...pairs]
    .map(([pointId, ofPoint]) => measureDriver(pointId, ofPoint))
    .filter((driver) => driver !== null)
    .sort((a, b) => b.correlation - a.correlation || (a.pointId < b.pointId ? -1 : 1));
}

function measureDriver(pointId: string, pairs: readonly DriverPair[]): Driver | null {
  const n = pairs.length;
  if (n < MINIMUM_DRIVER_PAIRS) return null;
  const meanScore = pairs.reduce((sum, { nowScore }) => sum + nowScore, 0) / n;
  const meanLtr = pairs.reduce((sum, { ltr }) => sum + ltr, 0) / n;
  let scores = 0;
  let ltrs = 0;
  let both = 0;
  for (const { nowScore, ltr } of pairs) {
    scores += (nowScore - meanScore) ** 2;
    ltrs += (ltr - meanLtr) ** 2;
    both += (nowScore - meanScore) * (ltr - meanLtr);
  }
  // Everybody the same on one side: nothing varies, so nothing can vary together.
  if (scores < 1e-9 || ltrs < 1e-9) return null;
  const correlation = Math.max(-1, Math.min(1, both / Math.sqrt(scores * ltrs)));
  const [low, high] = fisherInterval(correlation, n);
  return {
    pointId,
    n,
    correlation,
    low,
    high,
    slopePerTen: (10 * both) / scores,
    movesRecommendation: low > 0,
  };
}

function fisherInterval(correlation: number, n: number): [low: number, high: number] {
  const centre = Math.atanh(correlation);
  const half = Z95 / Math.sqrt(n - 3);
  return [Math.tanh(centre - half), Math.tanh(centre + half)];
}
