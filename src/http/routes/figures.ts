import { Router } from 'express';
import type { FiguresReply } from '../../contracts/figures.ts';
import { readFigures } from '../../churn/figures/read-figures.ts';
import type { ReadFiguresDeps } from '../../churn/figures/read-figures.ts';
import type { Log } from '../../lib/log.ts';
import type { PortalStore } from '../../survey/ports.ts';
import { answerExpectedErrors, cardLanguageOf, succeed } from '../card-reply.ts';
import { callerOf, requireHubSpot } from '../middleware/require-hubspot.ts';
import type { RequireHubSpotDeps } from '../middleware/require-hubspot.ts';
import { viewFigures } from '../views/figures.ts';

export interface FiguresDeps extends RequireHubSpotDeps {
  readonly portals: Pick<PortalStore, 'find' | 'get'>;
  readonly figures: ReadFiguresDeps;
  readonly log: Log;
}

/** `/api/cards/v1/figures`: what the app page shows of what customers bring and how long they stay. */
export function figures(deps: FiguresDeps): Router {
  const router = Router();
  router.use(requireHubSpot(deps));

  router.get('/', async (request, response) => {
    const { portalId } = callerOf(response);
    const data: FiguresReply = viewFigures({
      figures: await readFigures(deps.figures, portalId),
      portal: await deps.portals.get(portalId),
      language: cardLanguageOf(request),
    });
    response.json(succeed(data));
  });

  router.use(answerExpectedErrors(deps));
  return router;
}
