import { explainRisk } from '../../churn/risk-properties.ts';
import type { CompanyCard } from '../../contracts/company-card.ts';
import { formatDate } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import type { CompanyFacts } from '../read-company.ts';
import { riskTag } from './level-tags.ts';
import { viewEvidence } from './risk-reasons.ts';

/** How the risk was from each day on on which it changed, and what was known then. */
export function viewRiskTurns(
  { turns, portal }: CompanyFacts,
  language: Language,
): CompanyCard['risk']['history'] {
  return turns.map(({ assessedAt, result, items }) => ({
    date: formatDate(assessedAt, language, portal.timeZone),
    level: riskTag(result.level, language),
    reasons: result.codes.map((code) => {
      const [newest] = viewEvidence(items, code, { portal, language, now: assessedAt });
      return { text: explainRisk(code, items, language), evidence: newest?.text ?? '' };
    }),
  }));
}
