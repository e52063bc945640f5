export interface Suppression {
  /** Sorted, as is `suppressed`; groups of nobody are in neither. */
  readonly visible: readonly string[];
  readonly suppressed: readonly string[];
}

/**
 * Which groups may be shown when every group needs k people. Hides those below k, and then as many
 * more as it takes that nobody can subtract the visible ones from the total and find fewer than k.
 */
export function suppress(
  groups: ReadonlyMap<string, number>,
  k: number,
  ungrouped = 0,
): Suppression {
  const answering = [...groups].filter(([, n]) => n > 0);
  const total = answering.reduce((sum, [, n]) => sum + n, ungrouped);
  // Smallest first, ties by name: the order in which groups are given up.
  const visible = answering
    .filter(([, n]) => n >= k && total >= k)
    .sort(([nameA, a], [nameB, b]) => a - b || compare(nameA, nameB));
  let remaining = total - visible.reduce((sum, [, n]) => sum + n, 0);
  while (remaining > 0 && remaining < k) {
    const given = visible.shift();
    if (given === undefined) break;
    remaining += given[1];
  }
  const shown = new Set(visible.map(([name]) => name));
  const names = answering.map(([name]) => name).sort(compare);
  return {
    visible: names.filter((name) => shown.has(name)),
    suppressed: names.filter((name) => !shown.has(name)),
  };
}

/**
 * Whether new aggregates may be published after old ones: the people behind them must be the same,
 * or differ by at least k, or the difference would tell what a few of them answered.
 */
export function isSnapshotSafe(
  previousIds: readonly string[],
  currentIds: readonly string[],
  k: number,
): boolean {
  const previous = new Set(previousIds);
  const current = new Set(currentIds);
  let difference = 0;
  for (const id of previous) if (!current.has(id)) difference++;
  for (const id of current) if (!previous.has(id)) difference++;
  return difference === 0 || difference >= k;
}

/** True when one voice weighs more than all the others of its group together. */
export function isDominated(weights: readonly number[]): boolean {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.some((weight) => weight > sum / 2);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
