import type { WaveScores } from '../../scoring/types.ts';
import type { Response } from '../../survey/types.ts';

/** How the same people rated a point before and after, in scale points. */
export interface Outcome {
  readonly before: number;
  readonly after: number;
  readonly pairs: number;
}

export interface OutcomeInput {
  readonly pointId: string;
  /** Of both waves, as they are stored. */
  readonly before: readonly Response[];
  readonly after: readonly Response[];
  /** Protected scores of the later wave, which was compared with the earlier one. */
  readonly scores: WaveScores;
  /** Answers that the scores of either wave leave out. */
  readonly excluded: readonly string[];
  /** As few people as may be told. */
  readonly k: number;
}

/**
 * What became of a point among those who rated it in both waves, by today's role weight. Null where
 * fewer than k did, where who joined or left could be worked out from it, and where nobody can be
 * told apart, as in anonymous surveys. Pure.
 */
export function measureOutcome(input: OutcomeInput): Outcome | null {
  const { pointId, before, after, scores, excluded, k } = input;
  // The scoring's own rule says whether the change of these people may be told.
  const change = scores.waves?.points[pointId];
  if (change?.deltaMatched == null || change.nMatched < k) return null;
  const earlier = new Map(
    listCounted(before, excluded).map((response) => [response.personId, response]),
  );
  let pairs = 0;
  let weights = 0;
  const sums = { before: 0, after: 0 };
  for (const response of listCounted(after, excluded)) {
    const then = earlier.get(response.personId)?.answers.points[pointId]?.now ?? null;
    const now = response.answers.points[pointId]?.now ?? null;
    if (then === null || now === null) continue;
    pairs += 1;
    weights += response.roleWeight;
    sums.before += response.roleWeight * then;
    sums.after += response.roleWeight * now;
  }
  if (pairs < k || weights === 0) return null;
  return { before: sums.before / weights, after: sums.after / weights, pairs };
}

function listCounted(responses: readonly Response[], excluded: readonly string[]): Response[] {
  return responses.filter(
    ({ side, late, personId }) =>
      side === 'customer' && !late && personId !== null && !excluded.includes(personId),
  );
}
