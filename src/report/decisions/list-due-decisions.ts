import type { Clock } from '../../lib/clock.ts';
import { newsSince } from '../../lib/news-since.ts';
import type { DecisionStore } from './decision.ts';
import type { DecisionRef } from './follow-decision.ts';

export interface ListDueDecisionsDeps {
  readonly storage: { readonly decisions: Pick<DecisionStore, 'listUntold'> };
  readonly clock: Clock;
}

interface DecisionJob {
  readonly name: 'decision.task';
  readonly data: DecisionRef;
}

/** The minute's work: one job for each decision whose task does not follow it yet, because HubSpot was away. */
export async function listDueDecisions(
  { storage, clock }: ListDueDecisionsDeps,
  portalId: number,
): Promise<DecisionJob[]> {
  const since = newsSince(clock.now());
  const due = await storage.decisions.listUntold(portalId, since);
  return due.map(({ waveId, pointId }) => ({
    name: 'decision.task',
    data: { portalId, waveId, pointId },
  }));
}
