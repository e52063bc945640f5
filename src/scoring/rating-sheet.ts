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
}

/** Arrays to write a sheet to, at least as long as the sheet. */
export type SheetArrays = Omit<RatingSheet, 'width'>;

/** Reads every answer once; whatever looks at answers afterwards reads the sheet. */
export function readRatings(
  points: readonly Point[],
  respondents: readonly Respondent[],
  { now, desired, gap }: SheetArrays = createArrays(points.length * respondents.length),
): RatingSheet {
  let cell = 0;
  for (const { answers } of respondents) {
    for (const { id } of points) {
      const answer = answers[id];
      const nowRating = answer?.now ?? NaN;
      const desiredRating = answer?.desired ?? NaN;
      now[cell] = nowRating;
      desired[cell] = desiredRating;
      gap[cell] = desiredRating - nowRating;
      cell++;
    }
  }
  return { width: points.length, now, desired, gap };
}

function createArrays(cells: number): SheetArrays {
  return {
    now: new Float64Array(cells),
    desired: new Float64Array(cells),
    gap: new Float64Array(cells),
  };
}
