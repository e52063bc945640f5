import {
  lifetimeValue,
  lifetimeValueWithReferrals,
  REFERRAL_SHARE,
  retentionRate,
} from '../../scoring/retention.ts';
import type { FigureSettings } from './figure-settings.ts';
import type { FigurePeriod } from './list-periods.ts';
import type { Figure } from './ports.ts';
import type { Tally } from './tally.ts';

export const figureNames = [
  'retention',
  'revenue',
  'lifetimeValue',
  'firstValue',
  'repurchase',
  'complaints',
] as const;

export type FigureName = (typeof figureNames)[number];

/** Why there is no figure. */
export type FigureGap =
  | 'lost_unmapped'
  | 'first_value_unmapped'
  | 'deals_unreadable'
  | 'tickets_unreadable'
  /** Too few companies to tell anything. */
  | 'few'
  /** A quarter says nothing about years. */
  | 'quarter'
  /** Nobody left: it would never end. */
  | 'endless';

/** No figure stands on fewer companies. */
export const FEWEST_COMPANIES = 5;

/**
 * The six figures of a segment in a period.
 *
 * - retention: `100·(E − N)/S`, in percent
 * - revenue: won in the period per customer, in the portal's currency (ARPC)
 * - lifetimeValue: `m·(1 + d)/(1 + d − r)` with the yearly margin per customer, plus a quarter of
 *   what recommendations brought per customer; years only
 * - firstValue: median of days from the beginning to the first value
 * - repurchase: customers at the start who bought again, in percent
 * - complaints: per 100 customers
 */
export function countFigures(
  tally: Tally,
  period: Pick<FigurePeriod, 'kind'>,
  settings: FigureSettings,
): Readonly<Record<FigureName, Figure>> {
  const retention = countRetention(tally, settings);
  const revenue = countRevenue(tally);
  return {
    retention,
    revenue,
    lifetimeValue: countLifetime(tally, period, { retention, revenue, settings }),
    firstValue: countFirstValue(tally, settings),
    repurchase: countRepurchase(tally),
    complaints: countComplaints(tally),
  };
}

function countRetention({ atStart, atEnd, won }: Tally, { lostProperty }: FigureSettings): Figure {
  const parts = { atStart, atEnd, won };
  if (lostProperty === '') return missing('lost_unmapped', atStart, parts);
  return whereEnough(atStart, parts, () => retentionRate(atEnd, won, atStart));
}

function countRevenue({ customers, withDeals, revenue }: Tally): Figure {
  const parts = { revenue, customers: withDeals, everybody: customers };
  if (customers > 0 && withDeals === 0) return missing('deals_unreadable', 0, parts);
  return whereEnough(withDeals, parts, () => revenue / withDeals);
}

interface LifetimeParts {
  readonly retention: Figure;
  readonly revenue: Figure;
  readonly settings: FigureSettings;
}

function countLifetime(
  { withDeals, referred }: Tally,
  { kind }: Pick<FigurePeriod, 'kind'>,
  { retention, revenue, settings }: LifetimeParts,
): Figure {
  if (kind === 'quarter') return missing('quarter', withDeals, {});
  const gap = retention.gap ?? revenue.gap;
  if (gap || retention.value === null || revenue.value === null) {
    return missing(gap ?? 'few', withDeals, {});
  }
  const margin = (revenue.value * settings.marginPercent) / 100;
  const referredEach = referred / withDeals;
  const parts = {
    margin,
    retention: retention.value,
    referred: referredEach * REFERRAL_SHARE,
    marginPercent: settings.marginPercent,
  };
  const own = lifetimeValue({ margin, retention: retention.value / 100, includeFirst: true });
  if (own === null) return missing('endless', withDeals, parts);
  const value = lifetimeValueWithReferrals(own, [referredEach]);
  return { value, counted: withDeals, gap: null, parts };
}

function countFirstValue({ firstValueDays }: Tally, settings: FigureSettings): Figure {
  const counted = firstValueDays.length;
  if (settings.firstValueProperty === '') return missing('first_value_unmapped', counted, {});
  return whereEnough(counted, {}, () => median(firstValueDays));
}

function countRepurchase({ atStart, couldBuy, boughtAgain }: Tally): Figure {
  const parts = { boughtAgain, atStart: couldBuy };
  if (atStart > 0 && couldBuy === 0) return missing('deals_unreadable', 0, parts);
  return whereEnough(couldBuy, parts, () => (100 * boughtAgain) / couldBuy);
}

function countComplaints({ customers, withTickets, complaints }: Tally): Figure {
  const parts = { complaints, customers: withTickets };
  if (customers > 0 && withTickets === 0) return missing('tickets_unreadable', 0, parts);
  return whereEnough(withTickets, parts, () => (100 * complaints) / withTickets);
}

function whereEnough(counted: number, parts: Figure['parts'], count: () => number | null): Figure {
  return counted < FEWEST_COMPANIES
    ? missing('few', counted, parts)
    : { value: count(), counted, gap: null, parts };
}

function missing(gap: FigureGap, counted: number, parts: Figure['parts']): Figure {
  return { value: null, counted, gap, parts };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
