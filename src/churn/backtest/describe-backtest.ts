import { compareWithRule } from './compare-with-rule.ts';
import type { Backtest, BacktestCounts, Hits } from './count-verdicts.ts';
import type { WeighedReason } from './weigh-reasons.ts';

const RULES = {
  nps6: 'anybody answers 0–6 to the recommendation',
  usage30: 'usage 30 % below the mean of its last 8 weeks',
} as const;

/** The result as a person reads it, one line each; the figures are those of `--json`. */
export function describeBacktest({ counts, reasons }: Backtest): string[] {
  const { companies, lost, lostGreen, medianLeadDays } = counts;
  const kept = companies - lost;
  return [
    `${companies} companies, ${lost} of them lost, ${kept} kept.`,
    '',
    'Churn risk (high or critical, 60–365 days before)',
    ...describeHits(counts, lost, kept),
    `  lost although none or low:  ${share(lostGreen, lost)}`,
    `  median lead time:           ${medianLeadDays === null ? 'none' : `${medianLeadDays} days`}`,
    ...(['nps6', 'usage30'] as const).flatMap((rule) => [
      '',
      `Naive rule ${rule} (${RULES[rule]})`,
      ...describeHits(counts.naive[rule], lost, kept),
      `  ${compare(counts, rule)}`,
    ]),
    '',
    'Reasons: how many companies had them in that time, and what their strength should be',
    ...reasons.map(describeReason),
  ];
}

function describeHits({ warned60, falseAlarms }: Hits, lost: number, kept: number): string[] {
  return [
    `  warned in time:             ${share(warned60, lost)}`,
    `  false alarms:               ${share(falseAlarms, kept)}`,
  ];
}

function share(part: number, whole: number): string {
  return whole === 0 ? `${part} of 0` : `${part} of ${whole} (${percent(part, whole)} %)`;
}

function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(1);
}

function compare(counts: BacktestCounts, rule: 'nps6' | 'usage30'): string {
  const difference = compareWithRule(counts, counts.naive[rule]);
  if (difference === 0) return 'The churn risk is as good as this rule, and no better.';
  const points = Math.abs(difference).toFixed(1);
  const what = `${points} points (share warned in time less share of false alarms)`;
  return difference > 0
    ? `The churn risk beats this rule by ${what}.`
    : `The churn risk does NOT beat this rule: it is worse by ${what}.`;
}

function describeReason(reason: WeighedReason): string {
  const { code, lost, kept, strength, earned, suggested } = reason;
  const counts = `${lost} lost, ${kept} kept`;
  const verdict = {
    yes: `earned; suggested ${suggested}`,
    no: `not earned; suggested ${suggested}`,
    too_few: 'too few companies to tell',
  }[earned];
  return `  ${code.padEnd(26)} ${counts.padEnd(20)} strength ${String(strength).padStart(2)}  ${verdict}`;
}
