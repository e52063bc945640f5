import { addName } from './add-name.ts';
import type { Respondent, Side } from './types.ts';

/** One side's respondents, ordered by group so that every group is one slice. */
export interface People {
  /** Row of each person in the rating sheet. */
  readonly rows: readonly number[];
  readonly weights: readonly number[];
  /** Sorted by name; people in no group stand last, under null. */
  readonly groups: readonly (string | null)[];
  /** How many groups have a name: without the people in no group. */
  readonly namedGroups: number;
  /** Group g is `rows[bounds[g]..bounds[g + 1])`. */
  readonly bounds: readonly number[];
}

/** The people of one side without the excluded ones; the vendor's team is one group. */
export function groupPeople(
  respondents: readonly Respondent[],
  side: Side,
  excludedRows: readonly number[],
): People {
  const groups = side === 'vendor' ? ['vendor'] : listGroups(respondents);
  const rows: number[] = [];
  const weights: number[] = [];
  const bounds = [0];
  for (const group of groups) {
    for (let row = 0; row < respondents.length; row++) {
      const person = respondents[row];
      if (person?.side !== side || (side === 'customer' && person.group !== group)) continue;
      if (excludedRows.includes(row)) continue;
      rows.push(row);
      weights.push(person.roleWeight);
    }
    bounds.push(rows.length);
  }
  const namedGroups = groups.at(-1) === null ? groups.length - 1 : groups.length;
  return { rows, weights, groups, namedGroups, bounds };
}

function listGroups(respondents: readonly Respondent[]): (string | null)[] {
  const names: string[] = [];
  let hasUngrouped = false;
  for (const { side, group } of respondents) {
    if (side !== 'customer') continue;
    if (group === null) hasUngrouped = true;
    else addName(names, group);
  }
  return hasUngrouped ? [...names, null] : names;
}
