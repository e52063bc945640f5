import type { UsageWeek } from '../signals/facts.ts';
import { judgeWeeks } from '../signals/usage-signals.ts';

/** As much as usual is good; a third more is the best that can be. */
const AT_BASELINE = 70;

/**
 * Usage against its own baseline, 0–100: 70 at the mean of the eight weeks before, one point more or
 * less for each percent above or below it. Null before four weeks are known, and without values.
 */
export function scoreUsage(weeks: readonly UsageWeek[], now: Date): number | null {
  const newest = judgeWeeks(weeks).findLast(({ at }) => at <= now);
  if (newest?.baseline == null) return null;
  const percent = 100 * (newest.value / newest.baseline - 1);
  return Math.min(100, Math.max(0, AT_BASELINE + percent));
}
