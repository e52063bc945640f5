import { decideDiscussion } from '../../scoring/followups.ts';
import type { DiscussionReason } from '../../scoring/followups.ts';
import type { ScoringSettings } from '../../scoring/settings.ts';
import type { WaveScores } from '../../scoring/types.ts';
import type { MeasuringPoint, Radar } from '../types.ts';

/** A point that the whole group should be asked about, and why. */
export interface DiscussionPoint {
  readonly point: MeasuringPoint;
  /** At least one, the plainest first. */
  readonly reasons: readonly [DiscussionReason, ...DiscussionReason[]];
}

/**
 * The points on which the group is weak, far apart or split, in the order of their priority, then of
 * the survey. `scores` are those that the mode lets anybody see: what is hidden is not asked about.
 */
export function listDiscussion(
  radar: Radar,
  scores: Pick<WaveScores, 'points' | 'waves' | 'priorityOrder'>,
  limits: ScoringSettings['discussion'],
): DiscussionPoint[] {
  const rankOf = (id: string): number => {
    const rank = scores.priorityOrder.indexOf(id);
    return rank < 0 ? scores.priorityOrder.length : rank;
  };
  return radar.points
    .flatMap((point): DiscussionPoint[] => {
      const scored = scores.points[point.id];
      if (!scored) return [];
      const status = scores.waves?.points[point.id]?.status ?? null;
      const [first, ...others] = decideDiscussion(scored, point.scale, status, limits);
      return first ? [{ point, reasons: [first, ...others] }] : [];
    })
    .sort((a, b) => rankOf(a.point.id) - rankOf(b.point.id));
}
