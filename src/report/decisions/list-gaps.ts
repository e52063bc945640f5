import type { ShownWave } from '../../survey/read-company-scores.ts';

/**
 * The points of a wave with a gap to decide about, the weightiest first; a small one that all agree
 * on is none. `shown` has protected scores.
 */
export function listGaps({ wave, snapshot }: ShownWave): string[] {
  const { priorityOrder, points, anonymity } = snapshot.scores;
  if (!anonymity.totalVisible) return [];
  const known = new Set(wave.radar.points.map(({ id }) => id));
  return priorityOrder.filter((id) => {
    const { priority, action } = points[id] ?? {};
    return known.has(id) && (priority ?? 0) > 0 && action !== 'maintain';
  });
}
