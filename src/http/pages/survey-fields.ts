import type { MeasuringPoint, Side } from '../../survey/types.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';

/** One thing wrong with the form, by the name of its field; `form` is the whole. */
export interface FieldProblem {
  readonly field: string;
  readonly problem:
    'too_long' | 'not_readable' | 'out_of_range' | 'unknown_point' | 'empty' | 'email';
  /** With `too_long`: how much was entered, and how much may be. */
  readonly length?: number | undefined;
  readonly max?: number | undefined;
}

export type Rating = 'now' | 'desired';

/** The element to go to from the list of problems. */
export function fieldId(field: string): string {
  return `q-${field.replaceAll('.', '-')}`;
}

/** "Where are we today?", or what the vendor's team is asked instead. */
export function ratingQuestion(language: Language, side: Side, rating: Rating): string {
  return text(language, side === 'vendor' ? `survey.${rating}.vendor` : `survey.${rating}`);
}

const SCALES: Readonly<Record<string, { readonly min: number; readonly max: number }>> = {
  recommend: { min: 0, max: 10 },
  ease: { min: 1, max: 7 },
};

const TEXT_FIELDS = [
  'recommendReason',
  'recommendedTo',
  'wow',
  'colleagueName',
  'colleagueEmail',
  'colleagueRole',
  'comment',
] as const;
const ASKED = ['recommend', 'recommended', 'ease', ...TEXT_FIELDS] as const;

export interface ProblemContext {
  readonly language: Language;
  readonly side: Side;
  readonly points: readonly MeasuringPoint[];
}

/** What is wrong, as a sentence. */
export function explainProblem(
  { language, points }: ProblemContext,
  { field, problem, max = 0, length = 0 }: FieldProblem,
): string {
  if (problem === 'empty' || problem === 'email') return text(language, `survey.error.${problem}`);
  if (problem === 'too_long') return text(language, 'survey.error.too_long', { max, length });
  const [, pointId] = field.split('.');
  const scale = SCALES[field] ?? points.find(({ id }) => id === pointId)?.scale;
  return problem === 'out_of_range' && scale
    ? text(language, 'survey.error.out_of_range', { ...scale })
    : text(language, 'survey.error.not_readable');
}

/** The question of a field in the words of the page; null when the page has no such field. */
export function nameField(
  { language, side, points }: ProblemContext,
  field: string,
): string | null {
  const asked = ASKED.find((name) => name === field);
  if (asked && side === 'customer') return text(language, `survey.${asked}`);
  const [, pointId, rating] = field.split('.');
  const point = points.find(({ id }) => id === pointId);
  if (!point) return null;
  if (rating === 'why' || rating === 'wanted') {
    return `${point.label[language]} – ${text(language, `survey.followup.${rating}`)}`;
  }
  if (rating !== 'now' && rating !== 'desired') return null;
  return `${point.label[language]} – ${ratingQuestion(language, side, rating)}`;
}
