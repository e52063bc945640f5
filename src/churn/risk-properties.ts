import { text } from '../texts/catalogue.ts';
import type { Language } from '../texts/language.ts';
import { localeOf } from '../texts/locale.ts';
import type { RiskItem } from './assess-risk.ts';
import type { Drop } from './find-drops.ts';
import type { PublishedWave, StoredAssessment } from './ports.ts';
import type { RiskCode } from './risk-strengths.ts';

/** An assessment as company properties, its reasons in the portal's language. */
export function riskProperties(
  { result, stampedAt, input }: StoredAssessment,
  history: readonly PublishedWave[],
  language: Language,
): Record<string, string> {
  const reasons = result.codes.map((code) => explainRisk(code, input.items, history, language));
  return {
    radar_churn_risk: result.level,
    radar_churn_trigger: result.trigger.join(';'),
    radar_churn_reason_codes: result.codes.join(';'),
    radar_churn_reasons: reasons.join('\n'),
    radar_churn_risk_at: stampedAt?.toISOString() ?? '',
  };
}

/** One reason as a sentence, with the points that it is about. */
export function explainRisk(
  code: RiskCode,
  items: ReadonlyArray<RiskItem & Partial<Pick<Drop, 'waveId' | 'pointIds'>>>,
  history: readonly PublishedWave[],
  language: Language,
): string {
  const newest = items.filter(({ type }) => type === code).at(-1);
  const wave = history.find((candidate) => candidate.wave.waveId === newest?.waveId)?.wave;
  const labels = (newest?.pointIds ?? []).map(
    (pointId) => wave?.radar.points.find(({ id }) => id === pointId)?.label[language] ?? pointId,
  );
  const points = new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(labels);
  return text(language, `risk.code.${code}`, { points, count: labels.length });
}
