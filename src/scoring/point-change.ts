import type { ScoringSettings } from './settings.ts';
import type { ChangeStatus, MatchedStatus, PointChange, UnmatchedStatus } from './types.ts';

type Noise = ScoringSettings['noise'];

/** The normal distribution's 95 % point: one-sided, because a drop is what we look for. */
const Z95_ONE_SIDED = 1.6448536;

/** Changes that reach a limit up to binary noise count as reaching it. */
const TOLERANCE = 1e-9;

const drops: ReadonlySet<ChangeStatus | null> = new Set<ChangeStatus>([
  'drop_confirmed',
  'drop_watch',
  'drop_unmatched',
]);

export function isDrop(status: ChangeStatus | null): boolean {
  return drops.has(status);
}

/** `√2·sd·√(1 − reliability)`: how much one person's answer changes by itself (Jacobson & Truax 1991). */
export function differenceSd(sd: number, reliability: number): number {
  return Math.SQRT2 * sd * Math.sqrt(1 - reliability);
}

/** Reliable change: a change in units of what happens by itself. */
export function reliableChange(x1: number, x2: number, sd: number, reliability: number): number {
  return (x2 - x1) / differenceSd(sd, reliability);
}

/** Scale points by which n matched people must have fallen for a confirmed drop. */
export function dropThreshold(nMatched: number, range: number, noise: Noise): number {
  const error = standardError(nMatched, range, noise);
  return Math.max(noise.minimumChange * range, Z95_ONE_SIDED * error);
}

function standardError(nMatched: number, range: number, noise: Noise): number {
  return differenceSd(noise.answerSd * range, noise.retestReliability) / Math.sqrt(nMatched);
}

/** What is known of one point in two waves; means in scale points. */
export interface PointPair {
  readonly nPrev: number;
  readonly nCur: number;
  readonly nMatched: number;
  /** Everyone's mean, by the role weights of the wave concerned. */
  readonly meanPrev: number | null;
  readonly meanCur: number | null;
  /** Mean change of the people who answered both times, by their current role weights. */
  readonly deltaMatched: number | null;
}

/** One point against the previous wave: on the same people where there are any. */
export function comparePoint(pair: PointPair, range: number, noise: Noise): PointChange {
  const { nPrev, nCur, nMatched, meanPrev, meanCur, deltaMatched } = pair;
  const counts = { nPrev, nCur, nMatched };
  if (meanPrev === null || meanCur === null) return { ...counts, ...nothing };
  const deltaTotal = meanCur - meanPrev;
  if (deltaMatched === null) {
    return { ...counts, deltaTotal, ...compareStrangers(deltaTotal, pair, range, noise) };
  }
  return {
    ...counts,
    deltaTotal,
    deltaMatched,
    composition: deltaTotal - deltaMatched,
    z: deltaMatched / standardError(nMatched, range, noise),
    threshold: dropThreshold(nMatched, range, noise),
    status: decideStatus(deltaMatched, nMatched, range, noise),
  };
}

const nothing = {
  deltaTotal: null,
  deltaMatched: null,
  composition: null,
  z: null,
  threshold: null,
  status: null,
} as const satisfies Partial<PointChange>;

function decideStatus(delta: number, n: number, range: number, noise: Noise): MatchedStatus {
  if (delta <= -dropThreshold(n, range, noise) + TOLERANCE) return 'drop_confirmed';
  const noticed = (n === 1 ? noise.minimumChangeOfOne : noise.minimumChange) * range - TOLERANCE;
  if (delta <= -noticed) return 'drop_watch';
  return delta >= noticed ? 'improved' : 'stable';
}

/** Nobody answered both times: compares the means of different people, and says so. */
function compareStrangers(
  delta: number,
  { nPrev, nCur }: PointPair,
  range: number,
  noise: Noise,
): Omit<PointChange, 'nPrev' | 'nCur' | 'nMatched' | 'deltaTotal'> {
  const error = noise.answerSd * range * Math.sqrt(1 / nPrev + 1 / nCur);
  const threshold = Math.max(noise.minimumChangeUnmatched * range, Z95_ONE_SIDED * error);
  let status: UnmatchedStatus = 'stable_unmatched';
  if (delta <= -threshold + TOLERANCE) status = 'drop_unmatched';
  else if (delta >= threshold - TOLERANCE) status = 'improved_unmatched';
  return { deltaMatched: null, composition: null, z: delta / error, threshold, status };
}
