import type { Entered } from './convert.ts';

/** The sum of percents; what is no number counts nothing. */
export function addUp(values: readonly Entered[]): number {
  const sum = values.reduce<number>((total, value) => total + toNumber(value), 0);
  return Number(sum.toFixed(4));
}

/**
 * The same proportions in whole percent that add up to 100; where rounding leaves something over, the
 * values that it cost most get it. Nothing but zeros becomes equal shares.
 */
export function makeHundred(values: readonly Entered[]): number[] {
  const sum = addUp(values);
  const exact = values.map((value) =>
    sum > 0 ? (toNumber(value) * 100) / sum : 100 / values.length,
  );
  const whole = exact.map(Math.floor);
  const left = Math.round(100 - addUp(whole));
  const byLoss = exact
    .map((value, index) => ({ index, loss: value - Math.floor(value) }))
    .sort((one, other) => other.loss - one.loss || one.index - other.index)
    .slice(0, left);
  return whole.map((value, index) => value + (byLoss.some((one) => one.index === index) ? 1 : 0));
}

function toNumber(value: Entered): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(value, 0) : 0;
}
