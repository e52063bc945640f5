import type { RatingSheet } from './rating-sheet.ts';
import type { ScoringSettings } from './settings.ts';
import type { Respondent } from './types.ts';

export interface QualityCheck {
  /** Straight-lined and too fast, and not restored: in no score. */
  readonly excludedRows: readonly number[];
  /** One flag, or both and restored. Alone, no flag excludes anybody. */
  readonly flaggedRows: readonly number[];
}

/** Marks people who clicked through rather than answered. */
export function checkQuality(
  respondents: readonly Respondent[],
  sheet: RatingSheet,
  restored: readonly string[],
  settings: ScoringSettings['quality'],
): QualityCheck {
  const excludedRows: number[] = [];
  const flaggedRows: number[] = [];
  for (let row = 0; row < respondents.length; row++) {
    const person = respondents[row];
    if (person === undefined) continue;
    const isStraight =
      isStraightLined(sheet, row) && countRatings(sheet, row) >= settings.minimumItems;
    const seconds = person.durationSeconds ?? null;
    // Who took long enough for all ratings needs no counting of those that were given.
    const isFast =
      seconds !== null &&
      seconds < 2 * sheet.width * settings.secondsPerItem &&
      isSpeeding(seconds, countRatings(sheet, row), settings.secondsPerItem);
    if (isStraight && isFast && !restored.includes(person.id)) excludedRows.push(row);
    else if (isStraight || isFast) flaggedRows.push(row);
  }
  return { excludedRows, flaggedRows };
}

/** Less than 2 seconds for each rated item; who rated nothing was not fast. */
export function isSpeeding(seconds: number, items: number, secondsPerItem: number): boolean {
  return items > 0 && seconds / items < secondsPerItem;
}

/** Across a portfolio: less than half of the median time per item. */
export function isPortfolioSpeeder(secondsPerItem: number, medianSecondsPerItem: number): boolean {
  return secondsPerItem < medianSecondsPerItem / 2;
}

/** Longstring: the longest run of equal answers; reported for long blocks. */
export function longestRun(values: readonly number[]): number {
  let longest = 0;
  let run = 0;
  let previous: number | undefined;
  for (const value of values) {
    run = value === previous ? run + 1 : 1;
    longest = Math.max(longest, run);
    previous = value;
  }
  return longest;
}

/** Now and desired count separately. */
function countRatings({ now, desired, width }: RatingSheet, row: number): number {
  let count = 0;
  for (let cell = row * width; cell < (row + 1) * width; cell++) {
    if (!Number.isNaN(now[cell])) count++;
    if (!Number.isNaN(desired[cell])) count++;
  }
  return count;
}

/** All now the same, and all desired the same. */
function isStraightLined({ now, desired, width }: RatingSheet, row: number): boolean {
  return isConstant(now, row * width, width) && isConstant(desired, row * width, width);
}

function isConstant(ratings: Float64Array, from: number, width: number): boolean {
  let first = NaN;
  for (let cell = from; cell < from + width; cell++) {
    const rating = ratings[cell] ?? NaN;
    if (Number.isNaN(first)) first = rating;
    else if (!Number.isNaN(rating) && rating !== first) return false;
  }
  return true;
}
