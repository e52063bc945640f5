import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';
import type { ShownWave } from '../../survey/read-company-scores.ts';
import type { SharedAction, SharedReport } from './shared-report.ts';

const MOST_ACTIONS = 3;
/** In named surveys, too: the customer's own people read it, and nobody's answer may be told by it. */
const FEWEST_VOICES = 3;

/**
 * The points that the customer may be told about: the first priorities that enough people stand
 * behind. `shown` holds protected scores.
 */
export function listSharedPoints({ snapshot }: ShownWave): string[] {
  const { priorityOrder, points } = snapshot.scores;
  return priorityOrder
    .filter((id) => (points[id]?.priority ?? 0) > 0 && (points[id]?.nPairs ?? 0) >= FEWEST_VOICES)
    .slice(0, MOST_ACTIONS);
}

/** What was saved of each point, or what to start from: a sentence with the point's label. */
export function draftSharedActions(
  shown: ShownWave,
  saved: SharedReport | null,
  language: Language,
): SharedAction[] {
  const { sender } = shown.wave;
  return listSharedPoints(shown).map(
    (pointId) =>
      saved?.content.actions.find((action) => action.pointId === pointId) ?? {
        pointId,
        heard: text(language, 'shared.heardDraft', {
          point: labelOfPoint(shown.wave, pointId, language),
        }),
        doing: '',
        by: sender.name,
        until: '',
      },
  );
}

export function labelOfPoint(
  { radar }: ShownWave['wave'],
  pointId: string,
  language: Language,
): string {
  return radar.points.find(({ id }) => id === pointId)?.label[language] ?? '';
}
