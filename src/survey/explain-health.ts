import { roundScore } from '../scoring/rounding.ts';
import type { HealthComponent, WaveScores } from '../scoring/types.ts';
import { text } from '../texts/catalogue.ts';
import { formatNumber } from '../texts/format.ts';
import type { Language } from '../texts/language.ts';

/** A component counts as low below the lower limit of "healthy". */
const LOW_BELOW = 75;
const MOST_REASONS = 3;

/** Why the health is what it is, in sentences, the strongest reason first; a cap before all. */
export function explainHealth({ health }: WaveScores, language: Language): string[] {
  if (health.score === null) {
    const hasExpired = health.components.perception.decay === 0;
    return [text(language, hasExpired ? 'reason.too_old' : 'reason.too_few')];
  }
  const caps = health.capsApplied.map((cap) => text(language, `reason.cap.${cap}`));
  const pulls = (Object.keys(health.components) as HealthComponent[]).flatMap((component) => {
    const { score, effectiveWeight } = health.components[component];
    return score === null
      ? []
      : [{ component, score, pull: effectiveWeight * (score - LOW_BELOW) }];
  });
  const low = pulls.filter(({ score }) => roundScore(score) < LOW_BELOW);
  const shown =
    low.length > 0 ? low.sort((a, b) => a.pull - b.pull) : pulls.sort((a, b) => b.pull - a.pull);
  const direction = low.length > 0 ? 'low' : 'high';
  const reasons = shown.slice(0, MOST_REASONS).map(({ component, score }) =>
    text(language, `reason.${direction}.${component}`, {
      score: formatNumber(roundScore(score), language),
    }),
  );
  return [...caps, ...reasons];
}
