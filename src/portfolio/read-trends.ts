import { addMonths, dayIn } from '../lib/calendar.ts';
import type { Day } from '../lib/calendar.ts';
import type { Clock } from '../lib/clock.ts';
import type { MonthOfResults, PortfolioFigureStore } from './figures.ts';

export type TrendPeriod = 'month' | 'quarter';

/** What was published in one month or quarter. */
export interface TrendPoint {
  /** The first of its months, `YYYY-MM`. */
  readonly from: string;
  readonly surveys: number;
  /** Share of the surveys with a health score that found a healthy company, 0–100; null without any. */
  readonly healthy: number | null;
  /** Mean of the gaps, signed, % of the scale; null without any. */
  readonly gap: number | null;
}

export interface Trends {
  readonly period: TrendPeriod;
  /** The oldest first, from the first survey on, without holes. */
  readonly points: readonly TrendPoint[];
}

export interface ReadTrendsDeps {
  readonly storage: {
    readonly portfolioFigures: Pick<PortfolioFigureStore, 'listMonths'>;
    readonly settings: {
      getCurrent(
        portalId: number,
      ): Promise<{ readonly settings: { readonly healthRadarId: string } }>;
    };
  };
  readonly clock: Clock;
}

const MONTHS_OF = { month: 1, quarter: 3 } as const;
/** As many as a line can show. */
const MOST_POINTS = 12;

/** How the surveys of the health radar came out, month by month or quarter by quarter. */
export async function readTrends(
  { storage, clock }: ReadTrendsDeps,
  portalId: number,
  period: TrendPeriod,
): Promise<Trends> {
  const { settings } = await storage.settings.getCurrent(portalId);
  const today = dayIn('UTC', clock.now());
  const since = firstOf(addMonths(firstOf(today, period), -(MOST_POINTS - 1) * MONTHS_OF[period]));
  const months = await storage.portfolioFigures.listMonths(portalId, settings.healthRadarId, since);
  return { period, points: foldMonths(months, period, today) };
}

/** One point for each period from the first one with a survey to today's. Pure. */
export function foldMonths(
  months: readonly MonthOfResults[],
  period: TrendPeriod,
  today: Day,
): TrendPoint[] {
  const [first] = months;
  if (!first) return [];
  const points: TrendPoint[] = [];
  const last = firstOf(today, period);
  let day = firstOf(`${first.month}-01`, period);
  while (day <= last) {
    const next = addMonths(day, MONTHS_OF[period]);
    points.push(
      toPoint(
        day,
        months.filter(({ month }) => isWithin(`${month}-01`, day, next)),
      ),
    );
    day = next;
  }
  return points;
}

function isWithin(day: Day, from: Day, until: Day): boolean {
  return day >= from && day < until;
}

function toPoint(day: Day, months: readonly MonthOfResults[]): TrendPoint {
  const sum = (count: (month: MonthOfResults) => number): number =>
    months.reduce((total, month) => total + count(month), 0);
  const withHealth = sum((month) => month.withHealth);
  const withGap = sum((month) => month.withGap);
  return {
    from: day.slice(0, 7),
    surveys: sum((month) => month.surveys),
    healthy: withHealth === 0 ? null : (100 * sum((month) => month.healthy)) / withHealth,
    gap: withGap === 0 ? null : sum((month) => month.gapSum) / withGap,
  };
}

/** The first day of the period that a day lies in. */
function firstOf(day: Day, period: TrendPeriod = 'month'): Day {
  const [year = '', month = ''] = day.split('-');
  const months = MONTHS_OF[period];
  const first = Math.floor((Number(month) - 1) / months) * months + 1;
  return `${year}-${String(first).padStart(2, '0')}-01`;
}
