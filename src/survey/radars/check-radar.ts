import type { Language } from '../../texts/language.ts';
import { listLanguages, listMissing, listTexts } from './list-languages.ts';
import type { DraftPoint, RadarDraft } from './own-radar.ts';
import { RADAR_LIMITS } from './radar-limits.ts';

export type RadarProblemKind =
  | 'required'
  | 'too_long'
  | 'points_count'
  | 'dimensions_count'
  | 'dimension'
  | 'weight'
  | 'scale'
  | 'ask_at_most'
  | 'twice';

/** One thing wrong with a draft. */
export interface RadarProblem {
  /** Its place in the draft, such as `points.2.label.en`. */
  readonly path: string;
  readonly problem: RadarProblemKind;
  /** What is allowed, where the problem has limits. */
  readonly min?: number;
  readonly max?: number;
}

interface CheckOptions {
  /** The portal's: what everybody reads whose own language is not complete. */
  readonly language: Language;
  /** Whether that language must be complete; otherwise any one will do. */
  readonly mustSpeakIt: boolean;
}

/** Everything that keeps a draft from being saved, in the order of the draft. */
export function checkRadar(draft: RadarDraft, options: CheckOptions): RadarProblem[] {
  const { points, dimensions } = draft;
  return [
    ...checkCount(dimensions.length, 'dimensions', 'dimensions_count', RADAR_LIMITS.dimensions),
    ...checkCount(points.length, 'points', 'points_count', RADAR_LIMITS.points),
    ...checkTexts(draft),
    ...checkLanguages(draft, options),
    ...findTwins(dimensions, 'dimensions'),
    ...findTwins(points, 'points'),
    ...checkAskAtMost(draft),
    ...points.flatMap((point, index) => checkPoint(draft, point, `points.${index}`)),
  ];
}

interface Range {
  readonly min: number;
  readonly max: number;
}

function checkCount(
  count: number,
  path: string,
  problem: RadarProblemKind,
  range: Range,
): RadarProblem[] {
  return isWithin(count, range) ? [] : [{ path, problem, ...range }];
}

function checkTexts(draft: RadarDraft): RadarProblem[] {
  return listTexts(draft).flatMap(({ path, text, kind }) => {
    const max = RADAR_LIMITS[kind];
    return Object.entries(text)
      .filter(([, words]) => words.length > max)
      .map(([language]) => ({ path: `${path}.${language}`, problem: 'too_long' as const, max }));
  });
}

function checkLanguages(draft: RadarDraft, options: CheckOptions): RadarProblem[] {
  const { language, mustSpeakIt } = options;
  const speaksEnough = listLanguages(draft).length > 0 && !mustSpeakIt;
  if (speaksEnough) return [];
  return listMissing(draft, language).map(({ path }) => ({
    path: `${path}.${language}`,
    problem: 'required',
  }));
}

function findTwins(items: ReadonlyArray<{ readonly id: string }>, path: string): RadarProblem[] {
  const ids = items.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [{ path: `${path}.${index}.id`, problem: 'twice' }],
  );
}

function checkAskAtMost({ askAtMost = RADAR_LIMITS.askAtMost.max }: RadarDraft): RadarProblem[] {
  const range = RADAR_LIMITS.askAtMost;
  return refuseUnless(Number.isInteger(askAtMost) && isWithin(askAtMost, range), {
    path: 'askAtMost',
    problem: 'ask_at_most',
    ...range,
  });
}

function checkPoint(draft: RadarDraft, point: DraftPoint, path: string): RadarProblem[] {
  const { scale, weight, dimension } = point;
  const ends = [scale.min, scale.max];
  const isScale =
    ends.every((end) => Number.isInteger(end) && isWithin(end, RADAR_LIMITS.scale)) &&
    scale.min < scale.max;
  return [
    ...refuseUnless(
      draft.dimensions.some(({ id }) => id === dimension),
      { path: `${path}.dimension`, problem: 'dimension' },
    ),
    ...refuseUnless(isScale, { path: `${path}.scale`, problem: 'scale', ...RADAR_LIMITS.scale }),
    ...refuseUnless(isWithin(weight, RADAR_LIMITS.weight), {
      path: `${path}.weight`,
      problem: 'weight',
      ...RADAR_LIMITS.weight,
    }),
  ];
}

function refuseUnless(isRight: boolean, problem: RadarProblem): RadarProblem[] {
  return isRight ? [] : [problem];
}

/** False for NaN, too: that is what a number nobody entered is. */
function isWithin(value: number, { min, max }: Range): boolean {
  return value >= min && value <= max;
}
