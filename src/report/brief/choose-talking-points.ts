import type { ConsensusBand, PointScores } from '../../scoring/types.ts';

/** Why a point should be talked about. */
export type TalkingReason = 'agreed_gap' | 'disputed_gap' | 'blind_spot';

export interface TalkingPoint {
  readonly reason: TalkingReason;
  readonly pointId: string;
}

const AGREED: ReadonlySet<ConsensusBand | null> = new Set(['aligned', 'mostly_aligned']);

/**
 * The three points that a meeting should be about: the largest gap that the customer's people agree
 * on, the largest that they see differently, and the point that the own team rates most above the
 * customer. Each point is named once; a reason that no point has is left out. Scores as they may be
 * shown.
 */
export function chooseTalkingPoints(
  points: Readonly<Record<string, PointScores>>,
): readonly TalkingPoint[] {
  const chosen: TalkingPoint[] = [];
  for (const [reason, sizeOf] of REASONS) {
    const [largest] = Object.entries(points)
      .filter(([id]) => !chosen.some(({ pointId }) => pointId === id))
      .map(([pointId, point]) => ({ pointId, size: sizeOf(point) ?? 0 }))
      .filter(({ size }) => size > 0)
      .sort((a, b) => b.size - a.size);
    if (largest) chosen.push({ reason, pointId: largest.pointId });
  }
  return chosen;
}

const REASONS: ReadonlyArray<readonly [TalkingReason, (point: PointScores) => number | null]> = [
  ['agreed_gap', (point) => (AGREED.has(point.consensusBand) ? point.gapScore : null)],
  [
    'disputed_gap',
    (point) =>
      point.consensusBand !== null && !AGREED.has(point.consensusBand) ? point.gapScore : null,
  ],
  ['blind_spot', ({ perceptionGapScore }) => perceptionGapScore],
];
