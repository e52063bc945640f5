import { isDrop } from './point-change.ts';
import { rankDescending } from './rank.ts';
import { roundScore } from './rounding.ts';
import type { ScoringSettings } from './settings.ts';
import type { Answer, ChangeStatus, Point, PointScores, Scale } from './types.ts';

type FollowupPoint = Pick<Point, 'id' | 'scale'>;

/**
 * The points on which a respondent is asked why and what to do: a low now, or a large gap. At most
 * three, worst first, ties in survey order.
 */
export function chooseFollowups(
  points: readonly FollowupPoint[],
  answers: Readonly<Record<string, Answer | undefined>>,
  settings: ScoringSettings['followups'],
): string[] {
  const ratings = (field: keyof Answer): Float64Array =>
    Float64Array.from(points, ({ id }) => answers[id]?.[field] ?? NaN);
  const limits = createFollowupLimits(points, settings);
  return chooseWorst(points, limits, ratings('now'), ratings('desired'), 0, settings.most);
}

/** From where on a point is asked about, in scale points, in survey order. */
export interface FollowupLimits {
  readonly now: Float64Array;
  readonly gap: Float64Array;
  /** How bad each point is; filled while one respondent's are chosen. */
  readonly severities: Float64Array;
}

export function createFollowupLimits(
  points: readonly FollowupPoint[],
  settings: ScoringSettings['followups'],
): FollowupLimits {
  const limits = {
    now: new Float64Array(points.length),
    gap: new Float64Array(points.length),
    severities: new Float64Array(points.length),
  };
  let index = 0;
  for (const { scale } of points) {
    const range = scale.max - scale.min;
    limits.now[index] = scale.min + settings.low * range + 1e-9;
    limits.gap[index] = settings.gap * range - 1e-9;
    index++;
  }
  return limits;
}

/** The same for ratings in flat arrays (NaN = missing), where the respondent's begin at `from`. */
export function chooseWorst(
  points: readonly FollowupPoint[],
  limits: FollowupLimits,
  now: Float64Array,
  desired: Float64Array,
  from: number,
  most: number,
): string[] {
  let asked = 0;
  for (let index = 0; index < points.length; index++) {
    const rating = now[from + index] ?? NaN;
    const gap = (desired[from + index] ?? NaN) - rating;
    // What is missing is NaN, and reaches no limit.
    if (rating <= (limits.now[index] ?? NaN) || gap >= (limits.gap[index] ?? NaN)) {
      limits.severities[index] = severityOf(rating, gap, points[index]?.scale);
      asked++;
    } else {
      limits.severities[index] = NaN;
    }
  }
  return asked === 0 ? [] : rankDescending(points, limits.severities, most);
}

/** 0–1, half how low and half how far from the desired, to 9 decimals: small noise breaks no tie. */
function severityOf(now: number, gap: number, scale: Scale = { min: 0, max: 10 }): number {
  const range = scale.max - scale.min;
  const level = (now - scale.min) / range;
  const distance = gap > 0 ? gap / range : 0;
  return Math.round((0.5 * (1 - level) + 0.5 * distance) * 1e9) / 1e9;
}

export type DiscussionReason =
  'low_score' | 'large_gap' | 'disagreement' | 'perception_gap' | 'drop';

/**
 * Why the whole group is asked about a point after the wave; nothing to discuss is an empty list.
 * `status` is the point's change since the previous wave, null without one.
 */
export function decideDiscussion(
  point: PointScores,
  scale: Scale,
  status: ChangeStatus | null,
  limits: ScoringSettings['discussion'],
): DiscussionReason[] {
  const reasons: DiscussionReason[] = [];
  const { nowScore, gapScore, consensusNow, perceptionGap } = point;
  if (nowScore !== null && roundScore(nowScore) < limits.low) reasons.push('low_score');
  if (gapScore !== null && roundScore(gapScore) >= limits.gap) reasons.push('large_gap');
  if (consensusNow !== null && roundScore(consensusNow) < limits.consensus) {
    reasons.push('disagreement');
  }
  const apart = limits.perceptionGap * (scale.max - scale.min);
  if (perceptionGap !== null && Math.abs(perceptionGap) >= apart - 1e-9) {
    reasons.push('perception_gap');
  }
  if (isDrop(status)) reasons.push('drop');
  return reasons;
}
