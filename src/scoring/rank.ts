/** The highest values so far, and whose they are; made once and used again and again. */
export interface Ranking {
  n: number;
  /** How many places there are. */
  readonly most: number;
  /** Index of the item in each place, highest first. */
  readonly order: Int32Array;
  readonly values: Float64Array;
}

export function createRanking(most: number): Ranking {
  return { n: 0, most, order: new Int32Array(most), values: new Float64Array(most) };
}

/** Gives an item its place, behind those with the same value; the last one may lose its own. */
export function rankItem(ranking: Ranking, index: number, value: number): void {
  const { n, most, order, values } = ranking;
  let place = n;
  if (n === most) {
    place = most - 1;
    if ((values[place] ?? Infinity) >= value) return;
  } else {
    ranking.n = n + 1;
  }
  for (; place > 0 && (values[place - 1] ?? 0) < value; place--) {
    order[place] = order[place - 1] ?? 0;
    values[place] = values[place - 1] ?? 0;
  }
  order[place] = index;
  values[place] = value;
}

/** The ids of the ranked items. */
export function listRanked(items: readonly { readonly id: string }[], ranking: Ranking): string[] {
  const ids = new Array<string>(ranking.n);
  for (let place = 0; place < ranking.n; place++) {
    ids[place] = items[ranking.order[place] ?? 0]?.id ?? '';
  }
  return ids;
}
