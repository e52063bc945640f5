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

/**
 * Running sums of a point's pairs, by Welford's method: as exact after a million pairs as after ten.
 * `scores`, `ltrs` and `both` are sums of squared distances from the means, and of their products.
 */
export interface DriverSums {
  readonly n: number;
  readonly meanScore: number;
  readonly meanLtr: number;
  readonly scores: number;
  readonly ltrs: number;
  readonly both: number;
}

export const NO_PAIRS: DriverSums = {
  n: 0,
  meanScore: 0,
  meanLtr: 0,
  scores: 0,
  ltrs: 0,
  both: 0,
};

/** The sums with one pair more. */
export function addPair(sums: DriverSums, { nowScore, ltr }: DriverPair): DriverSums {
  const n = sums.n + 1;
  const fromScore = nowScore - sums.meanScore;
  const fromLtr = ltr - sums.meanLtr;
  const meanScore = sums.meanScore + fromScore / n;
  const meanLtr = sums.meanLtr + fromLtr / n;
  return {
    n,
    meanScore,
    meanLtr,
    scores: sums.scores + fromScore * (nowScore - meanScore),
    ltrs: sums.ltrs + fromLtr * (ltr - meanLtr),
    both: sums.both + fromScore * (ltr - meanLtr),
  };
}

/** The points that go with recommendation, strongest first; those with too few pairs are left out. */
export function findDrivers(points: ReadonlyMap<string, DriverSums>): Driver[] {
  return [...points]
    .map(([pointId, sums]) => measureDriver(pointId, sums))
    .filter((driver) => driver !== null)
    .sort((a, b) => b.correlation - a.correlation || (a.pointId < b.pointId ? -1 : 1));
}

function measureDriver(pointId: string, { n, scores, ltrs, both }: DriverSums): Driver | null {
  if (n < MINIMUM_DRIVER_PAIRS) return null;
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
