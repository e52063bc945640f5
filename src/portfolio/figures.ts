import type { Day } from '../lib/calendar.ts';

/** People who would recommend us (9–10), and how many of them did in the 12 months before. */
export interface PromoterCounts {
  readonly would: number;
  readonly did: number;
}

/** What was published in one month. */
export interface MonthOfResults {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly surveys: number;
  /** Those with a health score. */
  readonly withHealth: number;
  readonly healthy: number;
  /** Those with a gap that may be told, and the sum of their gaps in % of the scale. */
  readonly withGap: number;
  readonly gapSum: number;
}

/** What a head of customer success counts, over the whole portal. */
export interface PortfolioFigureStore {
  /** By their last answer since that day: only people who answered by name are known. */
  countPromoters(portalId: number, since: Day): Promise<PromoterCounts>;
  /** Of one radar's surveys that closed since that day, the oldest month first; empty months are missing. */
  listMonths(portalId: number, radarId: string, since: Day): Promise<MonthOfResults[]>;
}
