import { explainRisk } from '../../churn/risk-properties.ts';
import { companySummaryWords } from '../../contracts/company-summary.ts';
import type { CompanySummary } from '../../contracts/company-summary.ts';
import { text } from '../../texts/catalogue.ts';
import { formatNumber } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import type { CompanyFacts } from '../read-company.ts';
import { viewRiskLevel } from './company-risk.ts';
import { viewHealth } from './company-scores.ts';
import { viewLatestWave } from './company-wave.ts';
import { viewNextStep } from './next-step.ts';

/** A company at a glance, decided and worded. */
export function viewCompanySummary(facts: CompanyFacts, language: Language): CompanySummary {
  const { company, scores, assessment } = facts;
  const { shown } = scores;
  const [strongest] = assessment?.result.codes ?? [];
  const words = companySummaryWords.map((word) => [word, text(language, `side.${word}`)] as const);
  return {
    company: { companyId: company.companyId, name: company.name },
    language,
    health: shown?.snapshot.scores.anonymity.totalVisible
      ? viewHealth(scores, shown, language)
      : null,
    risk: {
      level: viewRiskLevel(facts, language),
      reason: strongest ? explainRisk(strongest, assessment?.input.items ?? [], language) : '',
    },
    wave: viewWave(facts, language),
    nextStep: viewNextStep(facts, language),
    words: Object.fromEntries(words) as CompanySummary['words'],
  };
}

function viewWave(
  { scores, mailsLeft, portal, now }: CompanyFacts,
  language: Language,
): CompanySummary['wave'] {
  const wave = viewLatestWave({ scores, mailsLeft, portal, language, now });
  if (!wave) return null;
  const { status, timing, answered, invited } = wave;
  const answers =
    answered === null
      ? ''
      : text(language, 'side.answered', {
          answered: formatNumber(answered, language),
          invited: formatNumber(invited, language),
        });
  return { status, timing, answers };
}
