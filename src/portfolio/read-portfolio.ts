import type { OwnerNames } from './owner-names.ts';
import type {
  OwnerCounts,
  PortfolioCompany,
  PortfolioFilter,
  PortfolioSlice,
  PortfolioStore,
} from './ports.ts';

export const COMPANIES_ON_A_PAGE = 25;

export interface ReadPortfolioDeps {
  readonly storage: { readonly portfolio: PortfolioStore };
  readonly ownerNames: OwnerNames;
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
  /** By owner id; without those whose name is not known right now. */
  readonly ownerNames: ReadonlyMap<string, string>;
}

/** One page of the portfolio with what stands above it. Answers while HubSpot is down. */
export async function readPortfolio(
  { storage, ownerNames }: ReadPortfolioDeps,
  portalId: number,
  request: PortfolioRequest,
): Promise<Portfolio> {
  const { portfolio } = storage;
  const [owners, names, found] = await Promise.all([
    portfolio.countByOwner(portalId),
    ownerNames.of(portalId),
    isFiltered(request.filter) ? portfolio.count(portalId, request.filter) : null,
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
  };
}

/** Companies may have gone since the reader saw how many pages there are. */
export function decidePage(wanted: number, found: number): { page: number; pageCount: number } {
  const pageCount = Math.max(1, Math.ceil(found / COMPANIES_ON_A_PAGE));
  return { page: Math.min(wanted, pageCount), pageCount };
}

export function isFiltered({ risks, health, ownerId, search }: PortfolioFilter): boolean {
  return risks.length > 0 || health !== null || ownerId !== null || search !== '';
}
