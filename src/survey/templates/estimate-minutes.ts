import type { Radar, Side } from '../types.ts';

const SECONDS_PER_POINT = 12;
const SECONDS_PER_EXTRA = 10;
const SECONDS_TO_COMMENT = 15;

/** Whole minutes that a respondent needs, at least 1. The vendor's team rates the points only. */
export function estimateMinutes(radar: Radar, side: Side): number {
  const points = radar.points.length * SECONDS_PER_POINT;
  const rest = side === 'vendor' ? 0 : radar.extras.length * SECONDS_PER_EXTRA + SECONDS_TO_COMMENT;
  return Math.max(1, Math.round((points + rest) / 60));
}
