import type { People } from './people.ts';
import type { GroupMode } from './types.ts';

/**
 * The answers to one question by one side, without the missing ones, ordered by group. Made once
 * for a number of people and refilled for every point.
 */
export interface Column {
  n: number;
  sum: number;
  weightedMean: number | null;
  readonly values: Float64Array;
  /** Group g is `values[bounds[g]..bounds[g + 1])`. */
  readonly bounds: Int32Array;
}

export function createColumn(people: number): Column {
  return {
    n: 0,
    sum: 0,
    weightedMean: null,
    values: new Float64Array(people),
    // At most a group for each of them, one for those in none, and where the last one ends.
    bounds: new Int32Array(people + 2),
  };
}

/**
 * Reads one point's ratings (of a sheet this wide) into the column, or what is left of them when
 * others are subtracted. Its mean is weighted by role
 * (`person`), or by role within each answering group, with every group counting the same
 * (`balanced`). It is null without answers, or when all of them weigh nothing.
 */
export function fillColumn(
  column: Column,
  people: People,
  mode: GroupMode,
  ratings: Float64Array,
  width: number,
  point: number,
  subtracted?: Float64Array,
): void {
  const { values, bounds } = column;
  const { rows, weights } = people;
  let n = 0;
  let sum = 0;
  let weighted = 0;
  let weight = 0;
  let groupMeans = 0;
  let answeringGroups = 0;
  for (let group = 0; group < people.groups.length; group++) {
    const end = people.bounds[group + 1] ?? 0;
    let groupWeighted = 0;
    let groupWeight = 0;
    for (let person = people.bounds[group] ?? 0; person < end; person++) {
      const cell = (rows[person] ?? 0) * width + point;
      const rating = ratings[cell] ?? NaN;
      const value = subtracted === undefined ? rating : rating - (subtracted[cell] ?? NaN);
      if (Number.isNaN(value)) continue;
      values[n++] = value;
      sum += value;
      const personWeight = weights[person] ?? 0;
      groupWeighted += personWeight * value;
      groupWeight += personWeight;
    }
    bounds[group + 1] = n;
    weighted += groupWeighted;
    weight += groupWeight;
    if (groupWeight === 0) continue;
    groupMeans += groupWeighted / groupWeight;
    answeringGroups++;
  }
  column.n = n;
  column.sum = sum;
  if (weight === 0) column.weightedMean = null;
  else column.weightedMean = mode === 'person' ? weighted / weight : groupMeans / answeringGroups;
}
