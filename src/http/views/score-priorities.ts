import type { CompanyCard } from '../../contracts/company-card.ts';
import type { ShownWave } from '../../survey/read-company-scores.ts';
import { text } from '../../texts/catalogue.ts';
import { formatNumber } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import { viewAction } from './point-action.ts';

const MOST_PRIORITIES = 3;

/** The points to take up first, with a sentence on what to do; points without a gap are none. */
export function viewPriorities(
  { wave, snapshot }: ShownWave,
  language: Language,
): NonNullable<CompanyCard['scores']>['priorities'] {
  const { priorityOrder, points } = snapshot.scores;
  return priorityOrder
    .filter((id) => (points[id]?.priority ?? 0) > 0)
    .slice(0, MOST_PRIORITIES)
    .flatMap((id) => {
      const point = wave.radar.points.find((one) => one.id === id);
      const scored = points[id];
      if (!point || !scored?.action) return [];
      const mean = (value: number | null): string =>
        value === null ? '--' : formatNumber(value, language, 1);
      return [
        {
          pointId: id,
          label: point.label[language],
          action: viewAction(scored.action, language),
          numbers: text(language, 'card.nowAndWanted', {
            now: mean(scored.nowMean),
            desired: mean(scored.desiredMean),
          }),
          advice: text(language, `advice.${scored.nNow === 1 ? 'heard_once' : scored.action}`),
        },
      ];
    });
}
