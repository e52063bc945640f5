import type { Side } from '../types.ts';

/** How long things take a respondent; the editor reckons with the same numbers. */
export const SECONDS = { perPoint: 12, perExtra: 10, toComment: 15 } as const;

/** What the length of a radar is reckoned from. */
export interface Length {
  readonly points: readonly unknown[];
  readonly extras: readonly unknown[];
  readonly askAtMost?: number | undefined;
}

/**
 * Whole minutes that a respondent needs, at least 1. A customer is asked so many points and no more;
 * the vendor's team rates all of them, and nothing else.
 */
export function estimateMinutes({ points, extras, askAtMost }: Length, side: Side): number {
  if (side === 'vendor') return toMinutes(points.length * SECONDS.perPoint);
  const asked = Math.min(points.length, askAtMost ?? points.length);
  const rest = extras.length * SECONDS.perExtra + SECONDS.toComment;
  return toMinutes(asked * SECONDS.perPoint + rest);
}

function toMinutes(seconds: number): number {
  return Math.max(1, Math.round(seconds / 60));
}
