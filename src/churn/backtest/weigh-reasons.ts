import { wilsonInterval } from '../../scoring/wilson.ts';
import type { RiskSettings } from '../risk-settings.ts';
import { riskCodes } from '../risk-strengths.ts';
import type { RiskCode } from '../risk-strengths.ts';

/** Companies that a reason was named at in time, of those that left and those that stayed. */
export interface ReasonCount {
  readonly lost: number;
  readonly kept: number;
}

export interface WeighedReason extends ReasonCount {
  readonly code: RiskCode;
  /** Strength p today, 0–100. */
  readonly strength: number;
  /** Whether the companies with this reason left more often than the others. */
  readonly earned: 'yes' | 'no' | 'too_few';
  /** What the counts speak for, 0–95 in steps of five; null with too few companies. */
  readonly suggested: number | null;
}

/** Fewer companies with a reason say nothing about it. */
const FEWEST = 10;

/**
 * Whether each reason earned its strength. It did when even the lower end of the interval around
 * its companies' share of losses lies above the share among all others. The suggestion is the
 * chance that the reason alone makes a company leave, as the formula of the risk understands
 * strength: `100 · (with − without) / (1 − without)` (Cheng's causal power). Reasons that come
 * together share each other's credit: read it as a direction, change one at a time.
 */
export function weighReasons(
  counts: ReadonlyMap<RiskCode, ReasonCount>,
  all: ReasonCount,
  { strengths }: RiskSettings,
): WeighedReason[] {
  return riskCodes.map((code) => {
    const count = counts.get(code) ?? { lost: 0, kept: 0 };
    return { code, strength: strengths[code], ...count, ...weigh(count, all) };
  });
}

function weigh(
  { lost, kept }: ReasonCount,
  all: ReasonCount,
): Pick<WeighedReason, 'earned' | 'suggested'> {
  const others = { lost: all.lost - lost, kept: all.kept - kept };
  const interval = wilsonInterval(lost, lost + kept);
  if (!interval || lost + kept < FEWEST) return { earned: 'too_few', suggested: null };
  const without = shareLost(others);
  const power = without === 1 ? 0 : (shareLost({ lost, kept }) - without) / (1 - without);
  return {
    earned: interval[0] > without ? 'yes' : 'no',
    suggested: Math.min(95, Math.max(0, 5 * Math.round(20 * power))),
  };
}

function shareLost({ lost, kept }: ReasonCount): number {
  return lost + kept === 0 ? 0 : lost / (lost + kept);
}
