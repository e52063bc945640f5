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
  'value',
  'silence',
] as const;

export type PortfolioSort = (typeof PORTFOLIO_SORTS)[number];

/** Which companies are listed. An empty list or text and null leave nothing out. */
export interface PortfolioFilter {
  /** One of these levels; `unknown` are also those that were never assessed. */
  readonly risks: readonly RiskLevel[];
  /** `no_data`: without a health score, for whatever reason. */
  readonly health: HealthBand | 'no_data' | null;
  readonly ownerId: string | null;
  /** As the account spells them. */
  readonly segment: string | null;
  readonly industry: string | null;
  readonly country: string | null;
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
  /** In the account's currency. */
  readonly value: number | null;
  /** The day of the customer's last sign of life, `YYYY-MM-DD` in UTC. */
  readonly touchedOn: string | null;
  readonly segment: string | null;
  readonly industry: string | null;
  readonly country: string | null;
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
  /** What those at high or critical risk are worth; null where that is known of none of them. */
  readonly atStake: number | null;
  /** People of the latest radars whose number of answers may be told. */
  readonly invited: number;
  readonly answered: number;
  /** Companies that both the own team and the customer have rated, with the sums of both scores. */
  readonly compared: number;
  readonly employeeSum: number;
  readonly healthSum: number;
}

/** What companies can be divided by, as far as there are values, in the order of their letters. */
export interface PortfolioFacets {
  readonly segments: readonly string[];
  readonly industries: readonly string[];
  readonly countries: readonly string[];
}

/** Where a list that is read piece by piece goes on: after this company. */
export interface PortfolioPosition {
  readonly nameKey: string;
  readonly companyId: string;
}

/** The companies of a portal whose record Radar writes, without those that HubSpot has deleted. */
export interface PortfolioStore {
  list(portalId: number, slice: PortfolioSlice): Promise<PortfolioCompany[]>;
  count(portalId: number, filter: PortfolioFilter): Promise<number>;
  /** All companies, whatever the filter, by owner. */
  countByOwner(portalId: number): Promise<OwnerCounts[]>;
  /** The different values of all companies, at most a few hundred of each kind. */
  listFacets(portalId: number): Promise<PortfolioFacets>;
  /** By name, from the one after `after` on: a list that grows meanwhile shows nothing twice. */
  listFrom(
    portalId: number,
    filter: PortfolioFilter,
    after: PortfolioPosition | null,
    limit: number,
  ): Promise<Array<PortfolioCompany & { readonly nameKey: string }>>;
}
