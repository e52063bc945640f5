import type { Decision, DecisionStore } from '../report/decisions/decision.ts';
import { listGaps } from '../report/decisions/list-gaps.ts';
import { readOutcomes } from '../report/decisions/read-outcomes.ts';
import type { DecisionOutcome } from '../report/decisions/read-outcomes.ts';
import type { SurveyStores } from '../survey/ports.ts';
import type { ShownWave } from '../survey/read-company-scores.ts';
import type { CompanyFacts } from './read-company.ts';

export interface ReadDecisionsDeps {
  readonly storage: Pick<SurveyStores, 'invitations' | 'responses'> & {
    readonly decisions: Pick<DecisionStore, 'listOfWave'>;
  };
}

export interface DecisionFacts {
  /** The newest wave that has a report, with its protected scores. */
  readonly shown: ShownWave;
  /** The points with a gap, the weightiest first. */
  readonly gaps: readonly string[];
  readonly decisions: readonly Decision[];
  readonly outcomes: readonly DecisionOutcome[];
  /** Whom a gap can be given to, by owner id. */
  readonly owners: ReadonlyMap<string, string>;
}

/** What is decided about the newest report; null where there is none, or nothing to decide. */
export async function readDecisions(
  { storage }: ReadDecisionsDeps,
  facts: Pick<CompanyFacts, 'company' | 'report' | 'scores'>,
): Promise<DecisionFacts | null> {
  const { report, scores, company } = facts;
  const waves = [...(scores.shown ? [scores.shown] : []), ...scores.earlier];
  const place = waves.findIndex(({ wave }) => wave.waveId === report?.wave.waveId);
  const shown = waves[place];
  if (!shown) return null;
  const [decisions, outcomes, invitations] = await Promise.all([
    storage.decisions.listOfWave(shown.wave),
    readOutcomes(storage, shown, waves[place + 1]),
    storage.invitations.listOfWave(shown.wave),
  ]);
  const gaps = listGaps(shown);
  if (gaps.length === 0 && outcomes.length === 0) return null;
  const team = invitations.filter(({ side }) => side === 'vendor').map(({ personId }) => personId);
  const ids = [
    ...(company.ownerId === null ? [] : [company.ownerId]),
    ...team,
    ...decisions.flatMap(({ ownerId }) => ownerId ?? []),
  ];
  const owners = await storage.invitations.listTeamNames(shown.wave.portalId, [...new Set(ids)]);
  return { shown, gaps, decisions, outcomes, owners };
}
