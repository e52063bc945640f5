import { isDeepStrictEqual } from 'node:util';
import type { OwnRadar, RadarDraft } from './own-radar.ts';

export type SaveDecision =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'changed'; readonly retiredIds: readonly string[] }
  /** Ids that no editor makes, or that belonged to a point that was taken out. */
  | { readonly kind: 'wrong_ids'; readonly ids: readonly string[] };

/** As the editor makes them: 64 random bits, so that none comes twice. */
const NEW_POINT_ID = /^pt_[0-9a-f]{16}$/;
const NEW_DIMENSION_ID = /^dm_[0-9a-f]{16}$/;

/**
 * Whether a draft may take the place of the stored one. Waves are compared by the ids of their
 * points: one that stays keeps its id, a new one gets a new id, and one that was taken out is gone.
 */
export function decideSave(
  { draft: before, retiredIds }: OwnRadar,
  after: RadarDraft,
): SaveDecision {
  if (isDeepStrictEqual(before, after)) return { kind: 'unchanged' };
  const knownPoints = idsOf(before.points);
  const knownDimensions = idsOf(before.dimensions);
  const isPointId = (id: string) =>
    knownPoints.includes(id) || (NEW_POINT_ID.test(id) && !retiredIds.includes(id));
  const isDimensionId = (id: string) => knownDimensions.includes(id) || NEW_DIMENSION_ID.test(id);
  const wrong = [
    ...idsOf(after.points).filter((id) => !isPointId(id)),
    ...idsOf(after.dimensions).filter((id) => !isDimensionId(id)),
  ];
  if (wrong.length > 0) return { kind: 'wrong_ids', ids: wrong };
  const kept = idsOf(after.points);
  const removed = knownPoints.filter((id) => !kept.includes(id));
  return { kind: 'changed', retiredIds: [...retiredIds, ...removed] };
}

function idsOf(items: ReadonlyArray<{ readonly id: string }>): string[] {
  return items.map(({ id }) => id);
}
