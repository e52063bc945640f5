import type { RiskLevel } from '../churn/assess-risk.ts';
import type { HealthBand } from '../scoring/types.ts';

/** What the list can be ordered by; owners are not among it: only their ids are stored. */
export const PORTFOLIO_SORTS = [
  'risk',
  'health',
  'company',
  'gap',
  'consensus',
  'lastWave',
  'nextWave',
] as const;

export type PortfolioSort = (typeof PORTFOLIO_SORTS)[number];

/** Which companies are listed. An empty list or text and null leave nothing out. */
export interface PortfolioFilter {
  /** One of these levels; `unknown` are also those that were never assessed. */
  readonly risks: readonly RiskLevel[];
  /** `no_data`: without a health score, for whatever reason. */
  readonly health: HealthBand | 'no_data' | null;
  readonly ownerId: string | null;
  /** Part of the name, in small or capital letters. */
  readonly search: string;
}

/** Rows of the list, `limit` of them from the one at `offset` on. */
export interface PortfolioSlice {
  readonly filter: PortfolioFilter;
  readonly sort: PortfolioSort;
  /** Largest first. Companies without a value come last either way. */
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** A company as its record in HubSpot shows it, or is about to. Null is not known. */
export interface PortfolioCompany {
  readonly companyId: string;
  readonly name: string;
  readonly ownerId: string | null;
  readonly risk: RiskLevel | null;
  readonly band: HealthBand | 'no_data' | null;
  /** 0–100. */
  readonly health: number | null;
  readonly healthDelta: number | null;
  /** Signed, % of the scale. */
  readonly gap: number | null;
  /** 0–100. */
  readonly consensus: number | null;
  readonly invited: number | null;
  /** Null as well while the mode of a running wave keeps it back. */
  readonly answered: number | null;
  /** `YYYY-MM-DD`. */
  readonly lastWaveOn: string | null;
  readonly nextWaveOn: string | null;
}

/** How the companies of one owner are, or those without an owner. */
export interface OwnerCounts {
  readonly ownerId: string | null;
  readonly companies: number;
  readonly withHealth: number;
  readonly healthy: number;
  /** At high or critical risk. */
  readonly atRisk: number;
  /** With a radar that is open or paused. */
  readonly running: number;
}

/** The companies of a portal whose record Radar writes, without those that HubSpot has deleted. */
export interface PortfolioStore {
  list(portalId: number, slice: PortfolioSlice): Promise<PortfolioCompany[]>;
  count(portalId: number, filter: PortfolioFilter): Promise<number>;
  /** All companies, whatever the filter, by owner. */
  countByOwner(portalId: number): Promise<OwnerCounts[]>;
}
