/** One more (or less) of something, from a moment on. */
export interface Step {
  readonly at: Date;
  readonly by: number;
}

/** A time in which there were enough of them. */
export interface Run {
  readonly from: Date;
  /** Null when nothing ends it yet. */
  readonly to: Date | null;
}

/**
 * The times in which the steps so far add up to at least `enough`, oldest first. Steps of one moment
 * count together: what ends when the next begins is no gap.
 */
export function findRuns(steps: readonly Step[], enough: number): Run[] {
  const runs: Run[] = [];
  let sum = 0;
  let from: Date | null = null;
  for (const [time, together] of groupByTime(steps)) {
    sum += together.reduce((total, { by }) => total + by, 0);
    if (sum >= enough) {
      from ??= new Date(time);
    } else if (from) {
      runs.push({ from, to: new Date(time) });
      from = null;
    }
  }
  return from ? [...runs, { from, to: null }] : runs;
}

function groupByTime(steps: readonly Step[]): Array<[number, Step[]]> {
  return [...Map.groupBy(steps, ({ at }) => at.getTime())].sort(([a], [b]) => a - b);
}

/** The newest run that has begun by now. */
export function newestRun(runs: readonly Run[], now: Date): Run | undefined {
  return runs.findLast(({ from }) => from <= now);
}

/** A run as the times of a risk item. */
export function timesOf({ from, to }: Run) {
  return to === null ? { at: from, ongoing: true } : { at: from, until: to };
}
