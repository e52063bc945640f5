/**
 * Customer retention rate in percent: `100·(E − N)/S` with the customers at the end, those won in
 * between and those at the start. Null without customers at the start. A result outside 0–100 is a
 * mistake in the counts: show it as one (`isRetentionPlausible`), don't clamp it.
 */
export function retentionRate(atEnd: number, won: number, atStart: number): number | null {
  return atStart === 0 ? null : (100 * (atEnd - won)) / atStart;
}

export function isRetentionPlausible(rate: number): boolean {
  return rate >= 0 && rate <= 100;
}

export interface LifetimeInput {
  /** Yearly contribution margin, in any currency. */
  readonly margin: number;
  /** The share of customers that stay for another year, 0–1. */
  readonly retention: number;
  /** Yearly discount rate; 0.10 unless told. */
  readonly discount?: number;
  /** Count this year's margin, too, and not only those after renewals. */
  readonly includeFirst?: boolean;
}

/** `m·r/(1 + d − r)`, or `m·(1 + d)/(1 + d − r)` with the first year; null when it would not end. */
export function lifetimeValue(input: LifetimeInput): number | null {
  const { margin, retention, discount = 0.1, includeFirst = false } = input;
  const lost = 1 + discount - retention;
  if (lost <= 0) return null;
  return (margin * (includeFirst ? 1 + discount : retention)) / lost;
}

/** The plain reading: yearly contribution times the years a customer stays. */
export function simpleLifetimeValue(margin: number, years: number): number {
  return margin * years;
}

/** How much of a referred customer's value is credited to the one who recommended us. */
export const REFERRAL_SHARE = 0.25;

/** Own value plus a share of that of every referred customer who was won and logged in the CRM. */
export function lifetimeValueWithReferrals(
  own: number,
  referred: readonly number[],
  share = REFERRAL_SHARE,
): number {
  return referred.reduce((sum, value) => sum + value * share, own);
}
