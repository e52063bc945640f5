import type { CaseStore } from '../churn/cases/ports.ts';
import { shareClosedInTime } from '../churn/cases/share-closed-in-time.ts';
import type { ClosedInTime } from '../churn/cases/share-closed-in-time.ts';
import type { Clock } from '../lib/clock.ts';
import { addMonths, dayIn } from '../lib/calendar.ts';
import type { Day } from '../lib/calendar.ts';
import type { PortfolioFigureStore, PromoterCounts } from './figures.ts';
import type { OwnerNames } from './owner-names.ts';
import type {
  OwnerCounts,
  PortfolioCompany,
  PortfolioFacets,
  PortfolioFilter,
  PortfolioSlice,
  PortfolioStore,
} from './ports.ts';

export const COMPANIES_ON_A_PAGE = 25;

const FOLLOW_UPS_MS = 90 * 86_400_000;

export interface ReadPortfolioDeps {
  readonly storage: {
    readonly portfolio: PortfolioStore;
    readonly cases: Pick<CaseStore, 'listDue'>;
    readonly portfolioFigures: Pick<PortfolioFigureStore, 'countPromoters'>;
  };
  readonly ownerNames: OwnerNames;
  readonly clock: Clock;
}

/** Which part of the list somebody wants to see. */
export interface PortfolioRequest extends Pick<PortfolioSlice, 'filter' | 'sort' | 'descending'> {
  /** From 1. Beyond the end it is the last one. */
  readonly page: number;
}

export interface Portfolio {
  readonly request: PortfolioRequest;
  readonly companies: readonly PortfolioCompany[];
  /** How many fit the filter. */
  readonly found: number;
  readonly pageCount: number;
  /** Of all companies, whatever the filter. */
  readonly owners: readonly OwnerCounts[];
  /** The choices of the filters. */
  readonly facets: PortfolioFacets;
  /** Of the last 90 days. */
  readonly followUps: ClosedInTime;
  /** Of the last 12 months. */
  readonly promoters: PromoterCounts;
  readonly today: Day;
  /** By owner id; without those whose name is not known right now. */
  readonly ownerNames: ReadonlyMap<string, string>;
}

/** One page of the portfolio with what stands above it. Answers while HubSpot is down. */
export async function readPortfolio(
  { storage, ownerNames, clock }: ReadPortfolioDeps,
  portalId: number,
  request: PortfolioRequest,
): Promise<Portfolio> {
  const { portfolio, portfolioFigures } = storage;
  const now = clock.now();
  const today = dayIn('UTC', now);
  const [owners, names, found, facets, followUps, promoters] = await Promise.all([
    portfolio.countByOwner(portalId),
    ownerNames.of(portalId),
    isFiltered(request.filter) ? portfolio.count(portalId, request.filter) : null,
    portfolio.listFacets(portalId),
    countInTime(storage, portalId, now),
    portfolioFigures.countPromoters(portalId, addMonths(today, -12)),
  ]);
  const total = found ?? owners.reduce((sum, { companies }) => sum + companies, 0);
  const { page, pageCount } = decidePage(request.page, total);
  const companies = await portfolio.list(portalId, {
    ...request,
    offset: (page - 1) * COMPANIES_ON_A_PAGE,
    limit: COMPANIES_ON_A_PAGE,
  });
  return {
    request: { ...request, page },
    companies,
    found: total,
    pageCount,
    owners,
    ownerNames: names,
    facets,
    followUps,
    promoters,
    today,
  };
}

/** Of the follow-ups that were due lately. */
async function countInTime(
  { cases }: ReadPortfolioDeps['storage'],
  portalId: number,
  until: Date,
): Promise<ClosedInTime> {
  const since = new Date(until.getTime() - FOLLOW_UPS_MS);
  return shareClosedInTime(await cases.listDue(portalId, since, until), { since, until });
}

/** Companies may have gone since the reader saw how many pages there are. */
export function decidePage(wanted: number, found: number): { page: number; pageCount: number } {
  const pageCount = Math.max(1, Math.ceil(found / COMPANIES_ON_A_PAGE));
  return { page: Math.min(wanted, pageCount), pageCount };
}

export function isFiltered({ risks, search, ...values }: PortfolioFilter): boolean {
  return risks.length > 0 || search !== '' || Object.values(values).some((value) => value !== null);
}
