import type { People } from './people.ts';
import type { GroupMode } from './types.ts';

/**
 * The answers to one question by one side, without the missing ones, ordered by group. Made once
 * for a number of people and refilled for every point.
 */
export interface Column {
  n: number;
  sum: number;
  weight: number;
  weightedSum: number;
  readonly values: Float64Array;
  readonly weights: Float64Array;
  /** Group g is `values[bounds[g]..bounds[g + 1])`. */
  readonly bounds: Int32Array;
}

export function createColumn(people: number): Column {
  return {
    n: 0,
    sum: 0,
    weight: 0,
    weightedSum: 0,
    values: new Float64Array(people),
    weights: new Float64Array(people),
    // At most a group for each of them, and where the last one ends.
    bounds: new Int32Array(people + 2),
  };
}

/** Reads one point's ratings (of a sheet this wide) into the column. */
export function fillColumn(
  column: Column,
  people: People,
  ratings: Float64Array,
  width: number,
  point: number,
): void {
  const { values, weights, bounds } = column;
  let n = 0;
  let sum = 0;
  let total = 0;
  let weightedSum = 0;
  for (let group = 0; group < people.groups.length; group++) {
    const end = people.bounds[group + 1] ?? 0;
    for (let person = people.bounds[group] ?? 0; person < end; person++) {
      const value = ratings[(people.rows[person] ?? 0) * width + point] ?? NaN;
      if (Number.isNaN(value)) continue;
      const weight = people.weights[person] ?? 0;
      values[n] = value;
      weights[n] = weight;
      n++;
      sum += value;
      total += weight;
      weightedSum += weight * value;
    }
    bounds[group + 1] = n;
  }
  column.n = n;
  column.sum = sum;
  column.weight = total;
  column.weightedSum = weightedSum;
}

/**
 * Weighted by role (`person`), or by role within each answering group, with every group counting
 * the same (`balanced`). Null without answers, or when all of them weigh nothing.
 */
export function weightedMean(column: Column, groups: number, mode: GroupMode): number | null {
  if (mode === 'balanced') return balancedMean(column, groups);
  return column.weight === 0 ? null : column.weightedSum / column.weight;
}

function balancedMean({ values, weights, bounds }: Column, groups: number): number | null {
  let answering = 0;
  let means = 0;
  for (let group = 0; group < groups; group++) {
    let sum = 0;
    let total = 0;
    for (let i = bounds[group] ?? 0; i < (bounds[group + 1] ?? 0); i++) {
      const weight = weights[i] ?? 0;
      total += weight;
      sum += weight * (values[i] ?? 0);
    }
    if (total === 0) continue;
    answering++;
    means += sum / total;
  }
  return answering === 0 ? null : means / answering;
}
