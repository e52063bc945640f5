import { Router } from 'express';
import type { DriversReply } from '../../contracts/drivers.ts';
import { portfolioQuery } from '../../contracts/portfolio.ts';
import type { PortfolioReply } from '../../contracts/portfolio.ts';
import { promotersQuery } from '../../contracts/promoters.ts';
import type { PromotersReply } from '../../contracts/promoters.ts';
import type { StakeholdersReply } from '../../contracts/stakeholders.ts';
import { trendsQuery } from '../../contracts/trends.ts';
import type { TrendsReply } from '../../contracts/trends.ts';
import type { Log } from '../../lib/log.ts';
import { readDrivers } from '../../portfolio/benchmarks/read-drivers.ts';
import type { ReadDriversDeps } from '../../portfolio/benchmarks/read-drivers.ts';
import type { ExportLinks } from '../../portfolio/export-links.ts';
import { readPromoters } from '../../portfolio/promoters/read-promoters.ts';
import type { ReadPromotersDeps } from '../../portfolio/promoters/read-promoters.ts';
import { readPortfolio } from '../../portfolio/read-portfolio.ts';
import type { PortfolioRequest, ReadPortfolioDeps } from '../../portfolio/read-portfolio.ts';
import { readStakeholders } from '../../portfolio/stakeholders/read-stakeholders.ts';
import type { ReadStakeholdersDeps } from '../../portfolio/stakeholders/read-stakeholders.ts';
import { readTrends } from '../../portfolio/read-trends.ts';
import type { ReadTrendsDeps } from '../../portfolio/read-trends.ts';
import type { PortalStore } from '../../survey/ports.ts';
import { companyOf } from '../card-refs.ts';
import { answerExpectedErrors, cardLanguageOf, succeed } from '../card-reply.ts';
import { callerOf, requireHubSpot } from '../middleware/require-hubspot.ts';
import type { RequireHubSpotDeps } from '../middleware/require-hubspot.ts';
import { viewDrivers } from '../views/drivers.ts';
import { viewPortfolio } from '../views/portfolio.ts';
import { viewPromoters } from '../views/promoters.ts';
import { viewStakeholders } from '../views/stakeholders.ts';
import { viewTrends } from '../views/trends.ts';

export interface PortfolioDeps extends RequireHubSpotDeps {
  readonly portals: Pick<PortalStore, 'find' | 'get'>;
  readonly portfolio: ReadPortfolioDeps &
    ReadTrendsDeps &
    ReadDriversDeps &
    ReadPromotersDeps &
    ReadStakeholdersDeps & { readonly exportLinks: ExportLinks };
  readonly log: Log;
}

/** `/api/cards/v1/portfolio`: what the app page shows of all companies of the portal. */
export function portfolio(deps: PortfolioDeps): Router {
  const router = Router();
  router.use(requireHubSpot(deps));

  router.get('/', async (request, response) => {
    const { portalId } = callerOf(response);
    const wanted = toPortfolioRequest(request.query);
    const { exportLinks, clock } = deps.portfolio;
    const language = cardLanguageOf(request);
    const what = { portalId, language, filter: wanted.filter };
    const data: PortfolioReply = viewPortfolio({
      portfolio: await readPortfolio(deps.portfolio, portalId, wanted),
      portal: await deps.portals.get(portalId),
      language,
      exportUrl: exportLinks.urlOf(what, clock.now()),
    });
    response.json(succeed(data));
  });

  router.get('/trends', async (request, response) => {
    const { portalId } = callerOf(response);
    const { period } = trendsQuery.parse(request.query);
    const trends = await readTrends(deps.portfolio, portalId, period);
    const data: TrendsReply = viewTrends(trends, cardLanguageOf(request));
    response.json(succeed(data));
  });

  router.get('/drivers', async (request, response) => {
    const { portalId } = callerOf(response);
    const data: DriversReply = viewDrivers({
      drivers: await readDrivers(deps.portfolio, portalId),
      portal: await deps.portals.get(portalId),
      language: cardLanguageOf(request),
    });
    response.json(succeed(data));
  });

  router.get('/promoters', async (request, response) => {
    const { portalId } = callerOf(response);
    const data: PromotersReply = viewPromoters({
      promoters: await readPromoters(deps.portfolio, portalId, promotersQuery.parse(request.query)),
      portal: await deps.portals.get(portalId),
      language: cardLanguageOf(request),
    });
    response.json(succeed(data));
  });

  router.get('/stakeholders/:id', async (request, response) => {
    const company = companyOf(request, callerOf(response));
    const map = await readStakeholders(deps.portfolio, company);
    const data: StakeholdersReply = viewStakeholders(map, cardLanguageOf(request));
    response.json(succeed(data));
  });

  router.use(answerExpectedErrors(deps));
  return router;
}

/** What a query string asks for. Throws a `ZodError` for what nobody could have chosen. */
export function toPortfolioRequest(query: unknown): PortfolioRequest {
  const { sort, direction, page, ...asked } = portfolioQuery.parse(query);
  const { risk, health, owner, segment, industry, country, search } = asked;
  return {
    filter: {
      risks: risk,
      health: health ?? null,
      ownerId: owner ?? null,
      segment: segment ?? null,
      industry: industry ?? null,
      country: country ?? null,
      search,
    },
    sort,
    descending: direction === 'descending',
    page,
  };
}
