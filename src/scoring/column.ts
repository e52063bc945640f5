import type { People } from './people.ts';
import type { GroupMode } from './types.ts';

/** The answers to one question by one side, without the missing ones, ordered by group. */
export interface Column {
  n: number;
  readonly values: Float64Array;
  readonly weights: Float64Array;
  /** Group g is `values[bounds[g]..bounds[g + 1])`. */
  readonly bounds: Int32Array;
}

export function createColumn(people: People): Column {
  return {
    n: 0,
    values: new Float64Array(people.rows.length),
    weights: new Float64Array(people.rows.length),
    bounds: new Int32Array(people.bounds.length),
  };
}

/** Refills a column, so that a wave needs only a handful of them. */
export function fillColumn(
  column: Column,
  people: People,
  ratings: Float64Array,
  width: number,
  point: number,
): void {
  const { values, weights, bounds } = column;
  let n = 0;
  let group = 0;
  for (let person = 0; person < people.rows.length; person++) {
    while (person === people.bounds[group + 1]) bounds[++group] = n;
    const value = ratings[(people.rows[person] ?? 0) * width + point] ?? NaN;
    if (Number.isNaN(value)) continue;
    values[n] = value;
    weights[n] = people.weights[person] ?? 0;
    n++;
  }
  while (group + 1 < bounds.length) bounds[++group] = n;
  column.n = n;
}

/**
 * Weighted by role (`person`), or by role within each answering group, with every group counting
 * the same (`balanced`). Null without answers, or when all of them weigh nothing.
 */
export function weightedMean(column: Column, mode: GroupMode): number | null {
  if (mode === 'person') return sliceMean(column, 0, column.n);
  let groups = 0;
  let sum = 0;
  for (let group = 0; group + 1 < column.bounds.length; group++) {
    const mean = sliceMean(column, column.bounds[group] ?? 0, column.bounds[group + 1] ?? 0);
    if (mean === null) continue;
    groups++;
    sum += mean;
  }
  return groups === 0 ? null : sum / groups;
}

function sliceMean({ values, weights }: Column, from: number, to: number): number | null {
  let sum = 0;
  let total = 0;
  for (let i = from; i < to; i++) {
    const weight = weights[i] ?? 0;
    total += weight;
    sum += weight * (values[i] ?? 0);
  }
  return total === 0 ? null : sum / total;
}
