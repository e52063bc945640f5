import { decisionWords } from '../../contracts/decisions.ts';
import type { DecisionsCard } from '../../contracts/decisions.ts';
import type { Tag } from '../../contracts/tag.ts';
import { CHOICES } from '../../report/decisions/decision.ts';
import type { Choice, Decision } from '../../report/decisions/decision.ts';
import type { DecisionOutcome } from '../../report/decisions/read-outcomes.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDay, formatNumber } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import type { DecisionFacts } from '../read-decisions.ts';

const UNKNOWN = '--';

const TONES: Readonly<Record<Choice, Tag['tone']>> = { now: 'good', later: 'watch', no: 'neutral' };

/** What is done about each gap and what came of it, decided and worded. */
export function viewDecisions(
  facts: DecisionFacts | null,
  language: Language,
): DecisionsCard | null {
  if (!facts) return null;
  const { shown, gaps, decisions, outcomes, owners } = facts;
  const words = decisionWords.map((word) => [word, text(language, `decisions.${word}`)] as const);
  return {
    waveId: shown.wave.waveId,
    share: sayShare(gaps, decisions, language),
    gaps: gaps.map((pointId) => viewGap(facts, pointId, language)),
    choices: CHOICES.map((value) => ({
      value,
      label: text(language, `decisions.choice.${value}`),
    })),
    owners: [
      { value: '', label: text(language, 'decisions.nobody') },
      ...[...owners].map(([value, label]) => ({ value, label })),
    ],
    outcomes: outcomes.map((one) => viewOutcome(one, language)),
    words: Object.fromEntries(words) as DecisionsCard['words'],
  };
}

/** How many of the gaps somebody has decided about; `''` where there is none. */
export function sayShare(
  gaps: readonly string[],
  decisions: readonly Decision[],
  language: Language,
): string {
  if (gaps.length === 0) return '';
  const decided = decisions.filter(({ pointId }) => gaps.includes(pointId)).length;
  return text(language, 'decisions.share', { decided, gaps: gaps.length });
}

function viewGap(
  { shown, decisions, owners }: DecisionFacts,
  pointId: string,
  language: Language,
): DecisionsCard['gaps'][number] {
  const decision = decisions.find((one) => one.pointId === pointId);
  const scored = shown.snapshot.scores.points[pointId];
  const mean = (value: number | null | undefined): string =>
    value == null ? UNKNOWN : formatNumber(value, language, 1);
  return {
    pointId,
    label: shown.wave.radar.points.find(({ id }) => id === pointId)?.label[language] ?? '',
    numbers: text(language, 'card.nowAndWanted', {
      now: mean(scored?.nowMean),
      desired: mean(scored?.desiredMean),
    }),
    decision: decision
      ? {
          text: text(language, `decisions.choice.${decision.choice}`),
          tone: TONES[decision.choice],
        }
      : null,
    plan: decision ? sayPlan(decision, owners, language) : '',
    choice: decision?.choice ?? '',
    ownerId: decision?.ownerId ?? '',
    dueOn: decision?.dueOn ?? '',
    wantsTask: decision?.wantsTask ?? false,
  };
}

/** Who does it until when; `''` where neither is said. */
export function sayPlan(
  { ownerId, dueOn }: Decision,
  owners: ReadonlyMap<string, string>,
  language: Language,
): string {
  const owner = ownerId === null ? '' : (owners.get(ownerId) ?? '');
  const date = dueOn === null ? '' : formatDay(dueOn, language);
  if (owner && date) return text(language, 'decisions.plan', { owner, date });
  return owner || (date && text(language, 'decisions.until', { date }));
}

function viewOutcome(
  { decision, label, outcome }: DecisionOutcome,
  language: Language,
): DecisionsCard['outcomes'][number] {
  const mean = (value: number | undefined): string =>
    value === undefined ? UNKNOWN : formatNumber(value, language, 1);
  return {
    pointId: decision.pointId,
    label: label[language] ?? '',
    decided: text(language, `decisions.choice.${decision.choice}`),
    before: mean(outcome?.before),
    after: mean(outcome?.after),
    people: outcome ? formatNumber(outcome.pairs, language) : UNKNOWN,
  };
}
