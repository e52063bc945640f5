import { assessRisk } from '../assess-risk.ts';
import type { RiskAssessment } from '../assess-risk.ts';
import type { RiskSettings } from '../risk-settings.ts';
import type { CompanyHistory } from './company-history.ts';
import { countSources } from './count-sources.ts';
import { DAY_MS } from './in-time.ts';

/** What an assessment said at a moment of the past. */
export interface RiskStep {
  readonly at: Date;
  readonly level: RiskAssessment['level'];
  readonly codes: RiskAssessment['codes'];
  /** When the level last changed. */
  readonly since: Date;
}

const WEEK_MS = 7 * DAY_MS;

/**
 * Assesses a company once a week, from its first day as a customer to the first week that sees
 * `end`. Each assessment knows only what had happened by then, and the one before it.
 */
export function replayRisk(history: CompanyHistory, end: Date, settings: RiskSettings): RiskStep[] {
  const steps: RiskStep[] = [];
  const first = history.customerFrom.getTime();
  const weeks = Math.max(0, Math.ceil((end.getTime() - first) / WEEK_MS));
  for (let week = 0; week <= weeks; week += 1) {
    steps.push(assessAt(history, new Date(first + week * WEEK_MS), steps.at(-1), settings));
  }
  return steps;
}

/** The level on a day between the weeks; null before the company was a customer. */
export function levelOn(
  day: Date,
  history: CompanyHistory,
  steps: readonly RiskStep[],
  settings: RiskSettings,
): RiskStep['level'] | null {
  if (day < history.customerFrom) return null;
  const before = steps.findLast(({ at }) => at < day);
  return assessAt(history, day, before, settings).level;
}

function assessAt(
  history: CompanyHistory,
  now: Date,
  previous: RiskStep | undefined,
  settings: RiskSettings,
): RiskStep {
  const { level, codes } = assessRisk(
    {
      now,
      previous: previous ?? null,
      items: history.items,
      renewalAt: history.renewalAt,
      sources: countSources(history, now),
    },
    settings,
  );
  return { at: now, level, codes, since: previous?.level === level ? previous.since : now };
}
