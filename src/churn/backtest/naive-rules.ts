import type { CompanyHistory } from './company-history.ts';
import { DAY_MS } from './in-time.ts';

/** What a rule that fits on a napkin would have warned of, and when. */
export type NaiveRule = (history: NaiveFacts) => Date[];

/** Oldest first. */
export interface NaiveFacts {
  readonly waves: ReadonlyArray<Pick<CompanyHistory['waves'][number], 'at' | 'ltr'>>;
  readonly usage: CompanyHistory['usage'];
}

const DETRACTOR = 6;
const BASELINE_MS = 8 * 7 * DAY_MS;
const KEPT_SHARE = 0.7;

/** A wave in which anybody answered 0–6 to the recommendation. */
export const nps6: NaiveRule = ({ waves }) =>
  waves.filter(({ ltr }) => ltr.some((answer) => answer <= DETRACTOR)).map(({ at }) => at);

/**
 * A usage that is 30 % or more below the mean of the eight weeks before it. Weeks without a value
 * don't count; until eight weeks have been measured, and where the mean is 0, there is no warning.
 */
export const usage30: NaiveRule = ({ usage }) => {
  const first = usage[0]?.at.getTime() ?? 0;
  return usage.flatMap(({ at, value }) => {
    const from = at.getTime() - BASELINE_MS;
    if (from < first) return [];
    const mean = meanBetween(usage, from, at.getTime());
    return mean !== null && mean > 0 && value <= mean * KEPT_SHARE + 1e-9 ? [at] : [];
  });
};

/** Of the values from a moment on and before another; null where there are none. */
function meanBetween(usage: CompanyHistory['usage'], from: number, to: number): number | null {
  let sum = 0;
  let count = 0;
  for (const { at, value } of usage) {
    const time = at.getTime();
    if (time < from || time >= to) continue;
    sum += value;
    count += 1;
  }
  return count === 0 ? null : sum / count;
}
