import type { PointScores } from '../../scoring/types.ts';
import type { Response } from '../../survey/types.ts';

/** What each group of the customer says of today: means in scale points by point and group. */
export type GroupMeans = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * The means of the groups that may be shown: of each point exactly those whose consensus is shown,
 * so that hidden groups can't be told from what is left. `points` are protected scores; `excluded`
 * names the answers that no score counts.
 */
export function findGroupMeans(
  responses: readonly Response[],
  points: Readonly<Record<string, PointScores>>,
  excluded: readonly string[],
): GroupMeans {
  const counted = responses.filter(
    ({ side, late, personId, responseId }) =>
      side === 'customer' && !late && !excluded.includes(personId ?? responseId),
  );
  return Object.fromEntries(
    Object.entries(points).map(([pointId, { withinGroups }]) => [
      pointId,
      Object.fromEntries(
        withinGroups.flatMap(({ group }) => {
          const mean = meanOf(
            counted.filter((response) => response.group === group),
            pointId,
          );
          return mean === null ? [] : [[group, mean] as const];
        }),
      ),
    ]),
  );
}

/** By role weight, as everywhere. */
function meanOf(responses: readonly Response[], pointId: string): number | null {
  let sum = 0;
  let weights = 0;
  for (const { answers, roleWeight } of responses) {
    const now = answers.points[pointId]?.now ?? null;
    if (now === null) continue;
    sum += roleWeight * now;
    weights += roleWeight;
  }
  return weights === 0 ? null : sum / weights;
}
