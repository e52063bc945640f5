import type { ResponseStore } from '../../survey/ports.ts';
import type { ShownWave } from '../../survey/read-company-scores.ts';
import { MIN_GROUP_SIZE } from '../../survey/wave-input.ts';
import type { Decision, DecisionStore } from './decision.ts';
import { measureOutcome } from './measure-outcome.ts';
import type { Outcome } from './measure-outcome.ts';

/** A decision about the survey before, and what became of its point. */
export interface DecisionOutcome {
  readonly decision: Decision;
  /** The point as it was called then. */
  readonly label: Readonly<Record<string, string>>;
  /** Null where it may not be told, or nobody answered both surveys. */
  readonly outcome: Outcome | null;
}

export interface ReadOutcomesDeps {
  readonly decisions: Pick<DecisionStore, 'listOfWave'>;
  readonly responses: Pick<ResponseStore, 'listOfWave'>;
}

/**
 * What was decided about the survey before, with what came of it in this one. Both waves carry
 * protected scores; none where there is no earlier survey.
 */
export async function readOutcomes(
  { decisions, responses }: ReadOutcomesDeps,
  shown: ShownWave,
  before: ShownWave | undefined,
): Promise<DecisionOutcome[]> {
  if (!before) return [];
  const decided = await decisions.listOfWave(before.wave);
  if (decided.length === 0) return [];
  const [then, now] = await Promise.all([
    responses.listOfWave(before.wave),
    responses.listOfWave(shown.wave),
  ]);
  const { scores } = shown.snapshot;
  const k = Math.max(MIN_GROUP_SIZE[shown.wave.mode], MIN_GROUP_SIZE[before.wave.mode]);
  const excluded = [...scores.excludedRespondents, ...before.snapshot.scores.excludedRespondents];
  return decided.flatMap((decision) => {
    const { pointId } = decision;
    const was = before.wave.radar.points.find(({ id }) => id === pointId);
    const is = shown.wave.radar.points.find(({ id }) => id === pointId);
    if (!was) return [];
    const isComparable = is?.scale.min === was.scale.min && is.scale.max === was.scale.max;
    const input = { pointId, before: then, after: now, scores, excluded, k };
    return [{ decision, label: was.label, outcome: isComparable ? measureOutcome(input) : null }];
  });
}
