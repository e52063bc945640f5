import type {
  RadarDraft,
  RadarLanguage,
  RadarLimits,
  RadarWords,
} from '@contracts/radar-editor.ts';
import { fillPlaces } from 'radar-shared/fill-places.ts';
import { listLanguages, listMissing, listTexts } from './draft-texts.ts';

export type ProblemWord = Extract<keyof RadarWords, `problem_${string}`>;

/** What is wrong with a field of the draft, by its path such as `points.2.label.en`. */
export type DraftProblems = ReadonlyMap<
  string,
  { readonly word: ProblemWord; readonly max?: number }
>;

interface CheckOptions {
  readonly limits: RadarLimits;
  readonly portalLanguage: RadarLanguage;
  /** The health radar has to speak the portal's language; for others any one will do. */
  readonly isHealth: boolean;
}

/** What the backend would refuse, found before it is asked. The limits are the backend's. */
export function checkDraft(draft: RadarDraft, options: CheckOptions): DraftProblems {
  const { limits } = options;
  const found: Array<readonly [string, { word: ProblemWord; max?: number }]> = [];
  const refuseUnless = (isRight: boolean, path: string, word: ProblemWord, max?: number) => {
    if (!isRight) found.push([path, { word, ...(max !== undefined && { max }) }]);
  };

  refuseUnless(
    isWithin(draft.dimensions.length, limits.dimensions),
    'dimensions',
    'problem_dimensions_count',
  );
  refuseUnless(isWithin(draft.points.length, limits.points), 'points', 'problem_points_count');
  for (const { path, text, kind } of listTexts(draft)) {
    for (const [language, words] of Object.entries(text)) {
      refuseUnless(
        words.length <= limits[kind],
        `${path}.${language}`,
        'problem_too_long',
        limits[kind],
      );
    }
  }
  for (const path of listNeeded(draft, options)) refuseUnless(false, path, 'problem_required');
  const { askAtMost = limits.askAtMost.max } = draft;
  const isCount = Number.isInteger(askAtMost) && isWithin(askAtMost, limits.askAtMost);
  refuseUnless(isCount, 'askAtMost', 'problem_ask_at_most');
  draft.points.forEach(({ dimension, scale, weight }, index) => {
    const path = `points.${index}`;
    const isThere = draft.dimensions.some(({ id }) => id === dimension);
    refuseUnless(isThere, `${path}.dimension`, 'problem_dimension');
    refuseUnless(isScale(scale, limits), `${path}.scale`, 'problem_scale');
    refuseUnless(isWithin(weight, limits.weight), `${path}.weight`, 'problem_weight');
  });
  return new Map(found);
}

/** The words for a problem. */
export function explainProblem(
  problem: { readonly word: ProblemWord; readonly max?: number },
  words: RadarWords,
): string {
  return fillPlaces(words[problem.word], problem.max === undefined ? {} : { max: problem.max });
}

function listNeeded(draft: RadarDraft, { portalLanguage, isHealth }: CheckOptions): string[] {
  if (!isHealth && listLanguages(draft).length > 0) return [];
  return listMissing(draft, portalLanguage).map(({ path }) => `${path}.${portalLanguage}`);
}

function isScale({ min, max }: RadarDraft['points'][number]['scale'], { scale }: RadarLimits) {
  const isEnd = (end: number) => Number.isInteger(end) && isWithin(end, scale);
  return isEnd(min) && isEnd(max) && min < max;
}

/** False for a number that nobody entered, too. */
function isWithin(value: number, { min, max }: { readonly min: number; readonly max: number }) {
  return value >= min && value <= max;
}
