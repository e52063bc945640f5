import type { Point, Respondent } from './types.ts';

/**
 * All ratings of a wave in flat arrays, one row per respondent: that of row r to point p stands at
 * `r · width + p`, and a missing one is NaN. The arrays may be longer than the sheet.
 */
export interface RatingSheet {
  readonly width: number;
  readonly now: Float64Array;
  readonly desired: Float64Array;
  /** desired − now, where both were given. */
  readonly gap: Float64Array;
  /** How many ratings each row holds, now and desired counted separately. */
  readonly counts: Int32Array;
}

/** Arrays to write a sheet to, at least as long as the sheet. */
export type SheetArrays = Omit<RatingSheet, 'width'>;

/** Reads every answer once; whatever looks at answers afterwards reads the sheet. */
export function readRatings(
  points: readonly Point[],
  respondents: readonly Respondent[],
  arrays: SheetArrays = createSheetArrays(respondents.length, points.length),
): RatingSheet {
  const { now, desired, gap, counts } = arrays;
  let cell = 0;
  let row = 0;
  for (const { answers } of respondents) {
    let count = 0;
    for (const { id } of points) {
      const answer = answers[id];
      const nowRating = answer?.now ?? NaN;
      const desiredRating = answer?.desired ?? NaN;
      now[cell] = nowRating;
      desired[cell] = desiredRating;
      gap[cell] = desiredRating - nowRating;
      if (!Number.isNaN(nowRating)) count++;
      if (!Number.isNaN(desiredRating)) count++;
      cell++;
    }
    counts[row++] = count;
  }
  return { width: points.length, now, desired, gap, counts };
}

export function createSheetArrays(respondents: number, points: number): SheetArrays {
  return {
    now: new Float64Array(respondents * points),
    desired: new Float64Array(respondents * points),
    gap: new Float64Array(respondents * points),
    counts: new Int32Array(respondents),
  };
}
