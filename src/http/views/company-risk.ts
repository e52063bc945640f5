import { snoozeDays } from '../../churn/decide-snooze.ts';
import { explainRisk } from '../../churn/risk-properties.ts';
import type { CompanyCard } from '../../contracts/company-card.ts';
import type { Tag } from '../../contracts/tag.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import type { CompanyFacts } from '../read-company.ts';
import { riskTag } from './level-tags.ts';
import { viewReasonDetails } from './risk-reasons.ts';
import { viewRiskTurns } from './risk-turns.ts';

/** The churn risk with its reasons, those that are put aside, and what may be put aside. */
export function viewRisk(facts: CompanyFacts, language: Language): CompanyCard['risk'] {
  const { assessment, snoozes, portal, now } = facts;
  const day = (date: Date): string => formatDate(date, language, portal.timeZone);
  const items = assessment?.input.items ?? [];
  const reasons = (assessment?.result.codes ?? []).map((code) => ({
    code,
    text: explainRisk(code, items, language),
  }));
  return {
    level: viewRiskLevel(facts, language),
    reasons: reasons.map((reason) => reason.text),
    details: viewReasonDetails(facts, language),
    history: viewRiskTurns(facts, language),
    since: assessment ? text(language, 'card.since', { date: day(assessment.since) }) : '',
    snoozable: reasons,
    snoozed: snoozes.map(({ code, until }) => ({
      code,
      text: explainRisk(code, items, language),
      until: text(language, 'card.until', { date: day(until) }),
    })),
    snoozeDays: snoozeDays(now, portal.timeZone),
  };
}

export function viewRiskLevel({ assessment }: CompanyFacts, language: Language): Tag {
  return riskTag(assessment?.result.level ?? 'unknown', language);
}
