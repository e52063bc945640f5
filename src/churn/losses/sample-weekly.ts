import { DAY_MS } from '../backtest/in-time.ts';

const WEEK_MS = 7 * DAY_MS;

/**
 * What stood in each week until `end`, from the first step on: a level lasts until an assessment
 * changes it, and so it has to be seen in weeks without one.
 */
export function sampleWeekly<Step extends { readonly at: Date }>(
  steps: readonly Step[],
  end: Date,
): Step[] {
  const first = steps[0]?.at.getTime();
  if (first === undefined) return [];
  const sampled: Step[] = [];
  let index = 0;
  for (let time = first; time <= end.getTime(); time += WEEK_MS) {
    while ((steps[index + 1]?.at.getTime() ?? Infinity) <= time) index += 1;
    const standing = steps[index];
    if (standing) sampled.push({ ...standing, at: new Date(time) });
  }
  return sampled;
}
