import type { Point, Respondent } from './types.ts';

/**
 * All ratings of a wave in flat arrays, one row per respondent: that of row r to point p stands at
 * `r · width + p`, and a missing one is NaN. The arrays may be longer than the sheet.
 */
export interface RatingSheet {
  readonly width: number;
  readonly now: Float64Array;
  readonly desired: Float64Array;
}

/** Arrays to write a sheet to, at least as long as the sheet. */
export type SheetArrays = Omit<RatingSheet, 'width'>;

/** Reads every answer once; whatever looks at answers afterwards reads the sheet. */
export function readRatings(
  points: readonly Point[],
  respondents: readonly Respondent[],
  arrays: SheetArrays = createSheetArrays(respondents.length, points.length),
): RatingSheet {
  const { now, desired } = arrays;
  let cell = 0;
  for (const { answers } of respondents) {
    for (const { id } of points) {
      const answer = answers[id];
      now[cell] = answer?.now ?? NaN;
      desired[cell] = answer?.desired ?? NaN;
      cell++;
    }
  }
  return { width: points.length, now, desired };
}

export function createSheetArrays(respondents: number, points: number): SheetArrays {
  return {
    now: new Float64Array(respondents * points),
    desired: new Float64Array(respondents * points),
  };
}
