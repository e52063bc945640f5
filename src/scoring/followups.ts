import { isDrop } from './point-change.ts';
import { createRanking, listRanked, rankItem } from './rank.ts';
import type { Ranking } from './rank.ts';
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
  const rule = createFollowupRule(points, settings);
  return chooseWorst(points, rule, ratings('now'), ratings('desired'), 0);
}

/** The settings in scale points, in survey order. */
export interface FollowupRule {
  /** From where down a rating is low, and from where up a gap is large. */
  readonly lows: Float64Array;
  readonly gaps: Float64Array;
  readonly tops: Float64Array;
  readonly ranges: Float64Array;
  /** Used for one respondent after the other. */
  readonly ranking: Ranking;
}

export function createFollowupRule(
  points: readonly FollowupPoint[],
  settings: ScoringSettings['followups'],
): FollowupRule {
  const rule = {
    lows: new Float64Array(points.length),
    gaps: new Float64Array(points.length),
    tops: new Float64Array(points.length),
    ranges: new Float64Array(points.length),
    ranking: createRanking(settings.most),
  };
  let index = 0;
  for (const { scale } of points) {
    const range = scale.max - scale.min;
    rule.lows[index] = scale.min + settings.low * range + 1e-9;
    rule.gaps[index] = settings.gap * range - 1e-9;
    rule.tops[index] = scale.max;
    rule.ranges[index] = range;
    index++;
  }
  return rule;
}

/** The same for ratings in flat arrays (NaN = missing), where the respondent's begin at `from`. */
export function chooseWorst(
  points: readonly FollowupPoint[],
  { lows, gaps, tops, ranges, ranking }: FollowupRule,
  now: Float64Array,
  desired: Float64Array,
  from: number,
): string[] {
  ranking.n = 0;
  for (let index = 0; index < points.length; index++) {
    const rating = now[from + index] ?? NaN;
    const gap = (desired[from + index] ?? NaN) - rating;
    // What is missing is NaN, and reaches no limit.
    if (!(rating <= (lows[index] ?? NaN) || gap >= (gaps[index] ?? NaN))) continue;
    // Half how low and half how far from the desired, 0–1; to 9 decimals, so that noise breaks no tie.
    const distance = (tops[index] ?? NaN) - rating + (gap > 0 ? gap : 0);
    const severity = Math.round((1e9 * distance) / (2 * (ranges[index] ?? NaN)));
    rankItem(ranking, index, severity);
  }
  return listRanked(points, ranking);
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
