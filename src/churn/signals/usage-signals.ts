import type { UsageWeek } from './facts.ts';
import { findRuns, newestRun, timesOf } from './find-runs.ts';
import { daysBetween } from './signal.ts';
import type { Signal } from './signal.ts';
import type { SignalSettings } from './signal-settings.ts';

/** A baseline is the mean of the eight weeks before, with at least four of them known. */
const BASELINE = { weeks: 8, fewest: 4 } as const;

export interface JudgedWeek extends UsageWeek {
  readonly at: Date;
  /** Null where too few weeks before it are known, or nothing was used in them. */
  readonly baseline: number | null;
}

/** Each week with its own baseline, oldest first. A week without a value has no place in either. */
export function judgeWeeks(weeks: readonly UsageWeek[]): JudgedWeek[] {
  const known = weeks
    .map((week) => ({ ...week, at: mondayOf(week) }))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  return known.map((week) => {
    const before = known.filter(({ at }) => {
      const weeksAgo = daysBetween(at, week.at) / 7;
      return weeksAgo >= 1 && weeksAgo <= BASELINE.weeks;
    });
    const sum = before.reduce((total, { value }) => total + value, 0);
    const isEnough = before.length >= BASELINE.fewest && sum > 0;
    return { ...week, baseline: isEnough ? sum / before.length : null };
  });
}

/** Usage that fell below its own baseline, for as long as it stays there. */
export function detectUsageSignals(
  weeks: readonly UsageWeek[],
  { usageDropPercent }: SignalSettings,
  now: Date,
): Signal[] {
  const judged = judgeWeeks(weeks).filter(({ at }) => at <= now);
  const steps = judged.map(({ at, value, baseline }, index) => {
    const isLow = (week: Pick<JudgedWeek, 'value' | 'baseline'> | undefined): number =>
      week?.baseline != null && dropOf(week.value, week.baseline) >= usageDropPercent ? 1 : 0;
    return { at, by: isLow({ value, baseline }) - isLow(judged[index - 1]) };
  });
  const run = newestRun(findRuns(steps, 1), now);
  if (!run) return [];
  const lowest = judged.findLast(({ at }) => run.to === null || at < run.to);
  const percent = Math.round(dropOf(lowest?.value ?? 0, lowest?.baseline ?? 0));
  return [{ type: 'usage_drop', ...timesOf(run), evidence: { percent, record: null } }];
}

/** Percent below the baseline, rounded to nine decimals; negative above it. */
function dropOf(value: number, baseline: number): number {
  return baseline === 0 ? 0 : Math.round((1 - value / baseline) * 1e11) / 1e9;
}

function mondayOf({ week }: UsageWeek): Date {
  return new Date(`${week}T00:00:00Z`);
}

/** The Monday of the week that an instant lies in, in UTC. */
export function weekOf(instant: Date): string {
  const day = (instant.getUTCDay() + 6) % 7;
  return new Date(instant.getTime() - day * 86_400_000).toISOString().slice(0, 10);
}
