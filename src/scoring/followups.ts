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
  const severities = Float64Array.from(points, ({ id, scale }) =>
    severityOf(answers[id]?.now ?? NaN, answers[id]?.desired ?? NaN, scale, settings),
  );
  return rankDescending(points, severities, settings.most);
}

/**
 * 0–1 to 9 decimals: half how low, half how far from the desired. NaN when there is nothing to ask;
 * a missing rating is NaN, too.
 */
export function severityOf(
  now: number,
  desired: number,
  { min, max }: Scale,
  settings: ScoringSettings['followups'],
): number {
  const range = max - min;
  const isLow = now - min <= settings.low * range + 1e-9;
  const isFar = desired - now >= settings.gap * range - 1e-9;
  if (!isLow && !isFar) return NaN;
  const level = (now - min) / range;
  const gap = desired > now ? (desired - now) / range : 0;
  return Math.round((0.5 * (1 - level) + 0.5 * gap) * 1e9) / 1e9;
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
