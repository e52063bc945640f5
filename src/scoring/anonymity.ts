export interface GroupSize {
  readonly name: string;
  readonly n: number;
}

export interface Suppression {
  /** In the order of the groups, as is `suppressed`; a group of nobody is in neither. */
  readonly visible: readonly string[];
  readonly suppressed: readonly string[];
}

/**
 * Which groups may be shown when every group needs k people. Hides those below k, and then as many
 * more as it takes that nobody can subtract the visible ones from the total and find fewer than k.
 */
export function suppress(groups: readonly GroupSize[], k: number, ungrouped = 0): Suppression {
  let total = ungrouped;
  for (const { n } of groups) total += n;
  const shown: GroupSize[] = [];
  let remaining = total;
  for (const group of groups) {
    if (group.n === 0 || group.n < k || total < k) continue;
    shown.push(group);
    remaining -= group.n;
  }
  while (remaining > 0 && remaining < k && shown.length > 0) {
    remaining += removeSmallest(shown);
  }
  const visible: string[] = [];
  const suppressed: string[] = [];
  for (const group of groups) {
    if (shown.includes(group)) visible.push(group.name);
    else if (group.n > 0) suppressed.push(group.name);
  }
  return { visible, suppressed };
}

/** Takes the smallest group out, of equal ones the first by name, and returns its size. */
function removeSmallest(groups: GroupSize[]): number {
  const smallest = groups.reduce((a, b) => (b.n < a.n || (b.n === a.n && b.name < a.name) ? b : a));
  groups.splice(groups.indexOf(smallest), 1);
  return smallest.n;
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
export function isDominated(weights: readonly number[], from = 0, to = weights.length): boolean {
  let sum = 0;
  let heaviest = 0;
  for (let i = from; i < to; i++) {
    const weight = weights[i] ?? 0;
    sum += weight;
    heaviest = Math.max(heaviest, weight);
  }
  return heaviest > sum / 2;
}

/** How anonymous waves name their size: 5–9, 10–19, 20–29 …; below 5, how few. */
export function sizeRange(n: number): { from: number; to: number } {
  if (n < 5) return { from: 0, to: 4 };
  return n < 10 ? { from: 5, to: 9 } : { from: n - (n % 10), to: n - (n % 10) + 9 };
}
