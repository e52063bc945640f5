import type { Point, Respondent } from './types.ts';

/**
 * All ratings of a wave in flat arrays, one row per respondent: that of respondent r to point p
 * stands at `r · width + p`, and a missing one is NaN.
 */
export interface RatingSheet {
  readonly width: number;
  readonly now: Float64Array;
  readonly desired: Float64Array;
  /** desired − now, where both were given. */
  readonly gap: Float64Array;
}

/** Reads every answer once; whatever has to look at answers afterwards reads the sheet. */
export function readRatings(
  points: readonly Point[],
  respondents: readonly Respondent[],
): RatingSheet {
  const width = points.length;
  const now = new Float64Array(respondents.length * width);
  const desired = new Float64Array(respondents.length * width);
  const gap = new Float64Array(respondents.length * width);
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
  return { width, now, desired, gap };
}
