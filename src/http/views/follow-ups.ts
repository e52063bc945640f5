import { explainRisk } from '../../churn/risk-properties.ts';
import type { CompanyCard } from '../../contracts/company-card.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import type { CompanyFacts } from '../read-company.ts';

/** The open follow-ups of a company in words. */
export function viewFollowUps(
  { followUps, ownerNames, assessment, portal, now }: CompanyFacts,
  language: Language,
): CompanyCard['followUps'] {
  return followUps.map(({ caseId, reason, ownerId, dueAt }) => ({
    caseId,
    reason: explainRisk(reason, assessment?.input.items ?? [], language),
    state:
      dueAt < now
        ? { text: text(language, 'card.overdue'), tone: 'bad' as const }
        : { text: text(language, 'card.open'), tone: 'neutral' as const },
    due: formatDate(dueAt, language, portal.timeZone),
    owner: sayOwner(ownerId === null ? null : (ownerNames.get(ownerId) ?? ''), language),
  }));
}

/** @param name null where nobody owns it, empty where the name is not known */
function sayOwner(name: string | null, language: Language): string {
  if (name === null) return text(language, 'card.noOwner');
  return name === '' ? '' : text(language, 'card.ownerIs', { name });
}
