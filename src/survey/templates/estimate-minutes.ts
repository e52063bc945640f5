import type { Side } from '../types.ts';

/** How long things take a respondent; the editor reckons with the same numbers. */
export const SECONDS = { perPoint: 12, perExtra: 10, toComment: 15 } as const;

/** Whole minutes that a respondent needs, at least 1. The vendor's team rates the points only. */
export function estimateMinutes(
  radar: { readonly points: readonly unknown[]; readonly extras: readonly unknown[] },
  side: Side,
): number {
  const points = radar.points.length * SECONDS.perPoint;
  const rest = side === 'vendor' ? 0 : radar.extras.length * SECONDS.perExtra + SECONDS.toComment;
  return Math.max(1, Math.round((points + rest) / 60));
}
