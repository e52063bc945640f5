import { wholeDaysBetween } from '../../lib/calendar.ts';
import type { RiskCode } from '../risk-strengths.ts';
import type { CompanyHistory } from './company-history.ts';
import { isInTime } from './in-time.ts';
import { nps6, usage30 } from './naive-rules.ts';
import type { NaiveFacts } from './naive-rules.ts';
import type { RiskStep } from './replay-risk.ts';

/** How one way of warning did at one company. */
export interface Verdict {
  /** Whole days from the first warning in time to the loss; null without one. */
  readonly leadDays: number | null;
  /** It warned of a company that stayed. */
  readonly isFalseAlarm: boolean;
}

export interface CompanyVerdict extends Verdict {
  readonly isLost: boolean;
  /** Lost, although nothing or little was to be seen 60 days before. */
  readonly isLostGreen: boolean;
  readonly naive: { readonly nps6: Verdict; readonly usage30: Verdict };
  /** Reasons that were named while a warning would have been in time. */
  readonly reasons: readonly RiskCode[];
}

export interface Replay {
  readonly history: NaiveFacts & Pick<CompanyHistory, 'lostAt'>;
  /** Oldest first. */
  readonly steps: ReadonlyArray<Omit<RiskStep, 'since'>>;
  /** The level when 60 days were left; null for a company that stayed, or was not one yet. */
  readonly levelAtLastChance: RiskStep['level'] | null;
  /** The last moment that is known of a company that stayed. */
  readonly end: Date;
}

/** Whether the risk, and each of the two naive rules, would have warned of this company in time. */
export function judgeCompany({ history, steps, levelAtLastChance, end }: Replay): CompanyVerdict {
  const { lostAt } = history;
  const alarms = steps.filter(({ level }) => level === 'high' || level === 'critical');
  return {
    ...judge(
      alarms.map(({ at }) => at),
      lostAt,
    ),
    isLost: lostAt !== null,
    isLostGreen: levelAtLastChance === 'none' || levelAtLastChance === 'low',
    naive: { nps6: judge(nps6(history), lostAt), usage30: judge(usage30(history), lostAt) },
    reasons: listReasons(steps, lostAt ?? end),
  };
}

/** Of alarms, oldest first. */
function judge(alarms: readonly Date[], lostAt: Date | null): Verdict {
  if (lostAt === null) return { leadDays: null, isFalseAlarm: alarms.length > 0 };
  const first = alarms.find((at) => isInTime(at, lostAt));
  return { leadDays: first ? wholeDaysBetween(first, lostAt) : null, isFalseAlarm: false };
}

/** For one that stayed, the same stretch before the end: neither has more time to collect reasons. */
function listReasons(steps: Replay['steps'], end: Date): RiskCode[] {
  const inTime = steps.filter(({ at }) => isInTime(at, end));
  return [...new Set(inTime.flatMap(({ codes }) => codes))];
}
