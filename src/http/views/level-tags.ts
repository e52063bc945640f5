import type { RiskLevel } from '../../churn/assess-risk.ts';
import type { Tag } from '../../contracts/tag.ts';
import type { ShownBand } from '../../portal/decide-settings-effect.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';

const BAND_TONES: Readonly<Record<ShownBand, Tag['tone']>> = {
  healthy: 'good',
  watch: 'watch',
  at_risk: 'bad',
  no_data: 'neutral',
};

const RISK_TONES: Readonly<Record<RiskLevel, Tag['tone']>> = {
  unknown: 'neutral',
  none: 'good',
  low: 'good',
  medium: 'watch',
  high: 'bad',
  critical: 'bad',
};

/** A health band in a word with its colour. */
export function bandTag(band: ShownBand, language: Language): Tag {
  return { text: text(language, `band.${band}`), tone: BAND_TONES[band] };
}

/** A risk level in a word with its colour. */
export function riskTag(level: RiskLevel, language: Language): Tag {
  return { text: text(language, `risk.level.${level}`), tone: RISK_TONES[level] };
}
