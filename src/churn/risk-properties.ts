import { text } from '../texts/catalogue.ts';
import { formatList } from '../texts/format.ts';
import type { Language } from '../texts/language.ts';
import type { RiskItem } from './assess-risk.ts';
import type { Drop } from './find-drops.ts';
import type { StoredAssessment } from './ports.ts';
import type { RiskCode } from './risk-strengths.ts';

/** An assessment as company properties, its reasons in the portal's language. */
export function riskProperties(
  { result, stampedAt, input }: StoredAssessment,
  language: Language,
): Record<string, string> {
  const reasons = result.codes.map((code) => explainRisk(code, input.items, language));
  return {
    radar_churn_risk: result.level,
    radar_churn_trigger: result.trigger.join(';'),
    radar_churn_reason_codes: result.codes.join(';'),
    radar_churn_reasons: reasons.join('\n'),
    radar_churn_risk_at: stampedAt?.toISOString() ?? '',
  };
}

/** One reason as a sentence, with the points that its newest item is about. */
export function explainRisk(
  code: RiskCode,
  items: ReadonlyArray<RiskItem & Partial<Pick<Drop, 'pointLabels'>>>,
  language: Language,
): string {
  const newest = items.filter(({ type }) => type === code).at(-1);
  const labels = (newest?.pointLabels ?? []).map((label) => label[language]);
  const points = formatList(labels, language);
  return text(language, `risk.code.${code}`, { points, count: labels.length });
}
