import { Router } from 'express';
import { portfolioQuery } from '../../contracts/portfolio.ts';
import type { PortfolioReply } from '../../contracts/portfolio.ts';
import type { Log } from '../../lib/log.ts';
import { readPortfolio } from '../../portfolio/read-portfolio.ts';
import type { PortfolioRequest, ReadPortfolioDeps } from '../../portfolio/read-portfolio.ts';
import type { PortalStore } from '../../survey/ports.ts';
import { answerExpectedErrors, cardLanguageOf, succeed } from '../card-reply.ts';
import { callerOf, requireHubSpot } from '../middleware/require-hubspot.ts';
import type { RequireHubSpotDeps } from '../middleware/require-hubspot.ts';
import { viewPortfolio } from '../views/portfolio.ts';

export interface PortfolioDeps extends RequireHubSpotDeps {
  readonly portals: Pick<PortalStore, 'find' | 'get'>;
  readonly portfolio: ReadPortfolioDeps;
  readonly log: Log;
}

/** `/api/cards/v1/portfolio`: what the app page shows of all companies of the portal. */
export function portfolio(deps: PortfolioDeps): Router {
  const router = Router();
  router.use(requireHubSpot(deps));

  router.get('/', async (request, response) => {
    const { portalId } = callerOf(response);
    const wanted = toPortfolioRequest(request.query);
    const data: PortfolioReply = viewPortfolio({
      portfolio: await readPortfolio(deps.portfolio, portalId, wanted),
      portal: await deps.portals.get(portalId),
      language: cardLanguageOf(request),
    });
    response.json(succeed(data));
  });

  router.use(answerExpectedErrors(deps));
  return router;
}

/** What a query string asks for. Throws a `ZodError` for what nobody could have chosen. */
export function toPortfolioRequest(query: unknown): PortfolioRequest {
  const { sort, direction, page, risk, health, owner, search } = portfolioQuery.parse(query);
  return {
    filter: { risks: risk, health: health ?? null, ownerId: owner ?? null, search },
    sort,
    descending: direction === 'descending',
    page,
  };
}
