import { text } from '../../texts/catalogue.ts';
import { LANGUAGES } from '../../texts/language.ts';
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
        heard: draftHeard(shown.wave, pointId, language),
        doing: '',
        by: sender.name,
        until: '',
      },
  );
}

/**
 * What was heard, for somebody who reads `language`: the sentence that nobody has changed comes in
 * theirs, what was written by hand as it was written.
 */
export function readHeard(
  wave: ShownWave['wave'],
  { pointId, heard }: Pick<SharedAction, 'pointId' | 'heard'>,
  written: Language,
  language: Language,
): { readonly words: string; readonly language: Language } {
  const isDraft = LANGUAGES.some((one) => heard === draftHeard(wave, pointId, one));
  return isDraft
    ? { words: draftHeard(wave, pointId, language), language }
    : { words: heard, language: written };
}

function draftHeard(wave: ShownWave['wave'], pointId: string, language: Language): string {
  return text(language, 'shared.heardDraft', { point: labelOfPoint(wave, pointId, language) });
}

export function labelOfPoint(
  { radar }: ShownWave['wave'],
  pointId: string,
  language: Language,
): string {
  return radar.points.find(({ id }) => id === pointId)?.label[language] ?? '';
}
