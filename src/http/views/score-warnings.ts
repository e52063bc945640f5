import type { CompanyCard } from '../../contracts/company-card.ts';
import { roundScore } from '../../scoring/rounding.ts';
import { nameOf } from '../../survey/name-of.ts';
import type { ShownWave } from '../../survey/read-company-scores.ts';
import type { Radar } from '../../survey/types.ts';
import { text } from '../../texts/catalogue.ts';
import { formatList, formatNumber } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import type { CompanyFacts } from '../read-company.ts';
import { ageOf } from './age-of-scores.ts';
import { findWarnings } from './find-warnings.ts';
import type { Warning } from './find-warnings.ts';

/** Early warnings of the newest scores, each in one sentence. */
export function viewWarnings(
  { scores, now }: Pick<CompanyFacts, 'scores' | 'now'>,
  shown: ShownWave,
  language: Language,
): NonNullable<CompanyCard['scores']>['warnings'] {
  const warnings = findWarnings({
    scores: shown.snapshot.scores,
    before: scores.earlier[0]?.snapshot.scores ?? null,
    silent: scores.silent.map(nameOf),
    ...ageOf(shown, scores.settings, now),
  });
  return warnings.map((warning) => ({
    code: warning.code,
    text: sayWarning(warning, shown.wave.radar, language),
    tone: warning.tone,
  }));
}

function sayWarning(warning: Warning, radar: Radar, language: Language): string {
  switch (warning.code) {
    case 'fell':
    case 'perhaps_fell':
    case 'slow_leak': {
      const labels = radar.points
        .filter(({ id }) => warning.pointIds.includes(id))
        .map(({ label }) => label[language]);
      return text(language, `warning.${warning.code}`, { points: formatList(labels, language) });
    }
    case 'silent': {
      const { people } = warning;
      return text(language, 'warning.silent', {
        people: formatList(people, language),
        count: people.length,
      });
    }
    case 'consensus_collapse': {
      const whole = (score: number): string => formatNumber(roundScore(score), language);
      return text(language, 'warning.consensus_collapse', {
        from: whole(warning.from),
        to: whole(warning.to),
      });
    }
    case 'old':
      return text(language, 'warning.old', { months: warning.months });
    default:
      return text(language, `warning.${warning.code}`);
  }
}
