import type { CardError } from '../../contracts/card-reply.ts';
import type { AppError } from '../../lib/errors.ts';
import type { RadarProblem } from '../../survey/radars/check-radar.ts';
import { text } from '../../texts/catalogue.ts';
import { formatNumber } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';

/** What is wrong with a radar, each with its place in the draft and in words. */
export function viewRadarProblems(
  error: AppError,
  language: Language,
): NonNullable<CardError['fields']> {
  if (error.code !== 'radar_invalid') return [];
  const problems = error.details['problems'] as readonly RadarProblem[];
  return problems.map(({ path, problem, min, max }) => ({
    path,
    message: text(language, `radars.problem_${problem}`, {
      min: formatLimit(min, language),
      max: formatLimit(max, language),
    }),
  }));
}

/** A limit as people write it: 0.1 is `0,1` in most of our languages. */
export function formatLimit(limit: number | undefined, language: Language): string {
  if (limit === undefined) return '';
  return formatNumber(limit, language, Number.isInteger(limit) ? 0 : 1);
}
