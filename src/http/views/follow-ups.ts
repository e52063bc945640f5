import { listSteps } from '../../churn/cases/decide-progress.ts';
import type { FollowUpCase } from '../../churn/cases/ports.ts';
import { isOverdue } from '../../churn/cases/is-overdue.ts';
import { explainRisk } from '../../churn/risk-properties.ts';
import type { CompanyCard } from '../../contracts/company-card.ts';
import type { Tag } from '../../contracts/tag.ts';
import { listRedPoints } from '../../survey/remeasure/list-red-points.ts';
import { REMEASURE_DAYS } from '../../survey/remeasure/remeasure.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import type { CompanyCases } from '../read-company-cases.ts';
import type { CompanyVoices } from '../read-company-voices.ts';
import type { CompanyFacts } from '../read-company.ts';
import { viewRemeasures } from './remeasures.ts';

/** The follow-ups of a company that are not closed, in words. */
export function viewFollowUps(
  facts: CompanyFacts,
  cases: CompanyCases,
  language: Language,
): CompanyCard['followUps'] {
  const { followUps, portal, now } = facts;
  return followUps.map((followUp) => {
    const { caseId, ownerId, dueAt, outcome, motive } = followUp;
    const steps = listSteps(followUp);
    return {
      caseId,
      reason: sayReason(followUp, facts, cases, language),
      kind: text(language, `case.kind.${followUp.type}`),
      state: viewState(followUp, now, language),
      due: formatDate(dueAt, language, portal.timeZone),
      owner: sayOwner(ownerId === null ? null : (cases.ownerNames.get(ownerId) ?? ''), language),
      progress: sayProgress(followUp, portal.timeZone, language),
      canTake: steps.includes('take'),
      canAnswer: steps.includes('answer'),
      outcome,
      motive: motive ?? '',
    };
  });
}

/** What goes with closing a follow-up, and what came of asking again. */
export function viewFollowUpChoices(
  { followUps, portal, now }: CompanyFacts,
  { remeasures }: CompanyCases,
  voices: CompanyVoices,
  language: Language,
): CompanyCard['followUpChoices'] {
  if (followUps.length === 0 && remeasures.length === 0) return null;
  return {
    motives: (['help', 'steam'] as const).map((value) => ({
      value,
      label: text(language, `case.motive.${value}`),
    })),
    remeasure: followUps.length === 0 ? null : viewOffer(voices, language),
    remeasures: viewRemeasures(remeasures, { language, timeZone: portal.timeZone, now }),
  };
}

function viewOffer(
  { shown }: CompanyVoices,
  language: Language,
): NonNullable<CompanyCard['followUpChoices']>['remeasure'] {
  const red = listRedPoints(shown?.discussion ?? []);
  if (!shown || red.length === 0) return null;
  const { wave } = shown;
  return {
    waveId: wave.waveId,
    points: red.map(({ point, reasons }) => ({
      value: point.id,
      label: point.label[language],
      reason: text(language, `second.because.${reasons[0]}`),
    })),
    days: REMEASURE_DAYS.map((days) => ({
      value: String(days),
      label: text(language, 'case.inDays', { days }),
    })),
    text: `${text(language, 'case.askAgainText')} ${text(language, `option.mode.${wave.mode}`)}`,
  };
}

function viewState(followUp: FollowUpCase, now: Date, language: Language): Tag {
  if (isOverdue(followUp, now)) return { text: text(language, 'card.overdue'), tone: 'bad' };
  switch (followUp.status) {
    case 'open':
      return { text: text(language, 'card.open'), tone: 'neutral' };
    case 'taken':
      return { text: text(language, 'case.taken'), tone: 'watch' };
    case 'answered':
    case 'closed':
      return { text: text(language, 'case.answered'), tone: 'good' };
  }
}

function sayReason(
  { reason, contactId }: FollowUpCase,
  { assessment }: CompanyFacts,
  { contactNames }: CompanyCases,
  language: Language,
): string {
  const name = contactId === null ? undefined : contactNames.get(contactId);
  return name === undefined
    ? explainRisk(reason, assessment?.input.items ?? [], language)
    : text(language, 'case.about', { name });
}

/** @param name null where nobody owns it, empty where the name is not known */
function sayOwner(name: string | null, language: Language): string {
  if (name === null) return text(language, 'card.noOwner');
  return name === '' ? '' : text(language, 'card.ownerIs', { name });
}

function sayProgress(
  { takenAt, answeredAt, motive }: FollowUpCase,
  timeZone: string,
  language: Language,
): string {
  const at = answeredAt ?? takenAt;
  if (at === null) return '';
  const date = formatDate(at, language, timeZone);
  if (answeredAt === null) return text(language, 'case.takenOn', { date });
  return text(language, 'case.answeredOn', { date, motive: motive ?? 'none' });
}
