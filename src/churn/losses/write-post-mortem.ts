import { dayIn, wholeDaysBetween } from '../../lib/calendar.ts';
import type { Day } from '../../lib/calendar.ts';
import type { CompanyRef } from '../../lib/refs.ts';
import { roundScore } from '../../scoring/rounding.ts';
import { isInTime, lastChance } from '../backtest/in-time.ts';
import type { RiskStep } from '../backtest/replay-risk.ts';
import type { RiskCode } from '../risk-strengths.ts';
import type {
  CaseBefore,
  CaseDates,
  PostMortem,
  ReasonBefore,
  ScoredWaveBefore,
  WaveBefore,
} from './ports.ts';
import { sampleWeekly } from './sample-weekly.ts';
import { scoreProcesses, visibleScores, worstRed } from './score-processes.ts';

const WAVES_KEPT = 3;
const REASON_DAYS = 365;

export interface Evidence {
  readonly ref: CompanyRef;
  readonly lostAt: Date;
  readonly timeZone: string;
  /** Newest first. */
  readonly waves: readonly ScoredWaveBefore[];
  /** Assessments that changed something, oldest first. */
  readonly steps: ReadonlyArray<Omit<RiskStep, 'since'>>;
  /** Newest first. */
  readonly cases: readonly CaseDates[];
}

/** What is kept of a loss. What happened after the day of the loss is left out. */
export function writePostMortem(evidence: Evidence): PostMortem {
  const { ref, lostAt, timeZone } = evidence;
  const day = (at: Date): Day => dayIn(timeZone, at);
  const steps = evidence.steps.filter(({ at }) => at <= lostAt);
  const waves = evidence.waves
    .filter(({ wave }) => wave.closedAt !== null && wave.closedAt <= lostAt)
    .map((found) => toWaveBefore(found, day));
  return {
    portalId: ref.portalId,
    companyId: ref.companyId,
    lostOn: day(lostAt),
    level: steps.at(-1)?.level ?? null,
    levelInTime: steps.findLast(({ at }) => at <= lastChance(lostAt))?.level ?? null,
    leadDays: findLead(steps, lostAt),
    waves: waves.slice(0, WAVES_KEPT),
    firstRed: findFirstRed(waves),
    reasons: listReasons(steps, lostAt, day),
    cases: evidence.cases
      .filter(({ openedAt }) => openedAt <= lostAt)
      .map((found) => toCaseBefore(found, lostAt, day)),
  };
}

function toWaveBefore(found: ScoredWaveBefore, day: (at: Date) => Day): WaveBefore {
  const { score } = visibleScores(found).health;
  return {
    on: day(found.wave.closedAt ?? found.snapshot.computedAt),
    health: score === null ? null : roundScore(score),
    processes: scoreProcesses(found),
  };
}

function findLead(steps: Evidence['steps'], lostAt: Date): number | null {
  const warning = sampleWeekly(steps, lostAt).find(
    ({ at, level }) => (level === 'high' || level === 'critical') && isInTime(at, lostAt),
  );
  return warning ? wholeDaysBetween(warning.at, lostAt) : null;
}

function findFirstRed(waves: readonly WaveBefore[]): PostMortem['firstRed'] {
  for (const { on, processes } of waves.toReversed()) {
    const worst = worstRed(processes);
    if (worst) return { ...worst, on };
  }
  return null;
}

/** A reason stands from the assessment that names it to the next one that doesn't. */
function listReasons(
  steps: Evidence['steps'],
  lostAt: Date,
  day: (at: Date) => Day,
): ReasonBefore[] {
  const stretches = new Map<RiskCode, { from: Date; to: Date }>();
  for (const [index, { at, codes }] of steps.entries()) {
    const until = steps[index + 1]?.at ?? lostAt;
    if (wholeDaysBetween(until, lostAt) > REASON_DAYS) continue;
    for (const code of codes) {
      stretches.set(code, { from: stretches.get(code)?.from ?? at, to: until });
    }
  }
  return [...stretches].map(([code, { from, to }]) => ({ code, from: day(from), to: day(to) }));
}

function toCaseBefore(
  { reason, openedAt, dueAt, closedAt }: CaseDates,
  lostAt: Date,
  day: (at: Date) => Day,
): CaseBefore {
  const closed = closedAt !== null && closedAt <= lostAt ? closedAt : null;
  return {
    reason,
    openedOn: day(openedAt),
    closedOn: closed && day(closed),
    wasInTime: closed !== null && closed <= dueAt,
  };
}
