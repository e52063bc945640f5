import { findHealthReasons } from '../scoring/find-health-reasons.ts';
import type { ExplainedScores, HealthReason } from '../scoring/find-health-reasons.ts';
import { roundScore } from '../scoring/rounding.ts';
import type { ScoringSettings } from '../scoring/settings.ts';
import { text } from '../texts/catalogue.ts';
import { formatNumber } from '../texts/format.ts';
import type { Language } from '../texts/language.ts';
import type { Radar } from './types.ts';
import { toPoints } from './wave-input.ts';

export interface ExplainHealthInput {
  readonly radar: Radar;
  /** As they may be shown. */
  readonly scores: ExplainedScores;
  /** Of the wave before, of the same radar: then the reasons tell what moved. */
  readonly previous: ExplainedScores | null;
  readonly settings: ScoringSettings;
  readonly language: Language;
}

const MOST_REASONS = 3;

/** Why the health is what it is, in sentences, the strongest reason first. */
export function explainHealth(input: ExplainHealthInput): string[] {
  const { radar, scores, previous, settings } = input;
  return findHealthReasons(toPoints(radar), scores, previous, settings)
    .slice(0, MOST_REASONS)
    .map((reason) => sayReason(reason, input));
}

function sayReason(reason: HealthReason, { radar, language }: ExplainHealthInput): string {
  const whole = (score: number): string => formatNumber(roundScore(score), language);
  switch (reason.code) {
    case 'survey_too_old':
      return text(language, 'reason.too_old');
    case 'too_few_answers':
      return text(language, 'reason.too_few');
    case 'capped':
      return text(language, `reason.cap.${reason.cap}`);
    default:
      return text(language, `healthReason.${reason.code}`, {
        component: 'component' in reason ? text(language, `component.${reason.component}`) : '',
        point:
          'pointId' in reason
            ? (radar.points.find(({ id }) => id === reason.pointId)?.label[language] ?? '')
            : '',
        score: whole(reason.score),
        previousScore: 'previousScore' in reason ? whole(reason.previousScore) : '',
        points: formatNumber(Math.abs(reason.points), language, 1),
      });
  }
}
