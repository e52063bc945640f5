import { Router } from 'express';
import type { LossesReply } from '../../contracts/losses.ts';
import { readLosses } from '../../churn/losses/read-losses.ts';
import type { ReadLossesDeps } from '../../churn/losses/read-losses.ts';
import type { Log } from '../../lib/log.ts';
import type { PortalStore } from '../../survey/ports.ts';
import { answerExpectedErrors, cardLanguageOf, succeed } from '../card-reply.ts';
import { callerOf, requireHubSpot } from '../middleware/require-hubspot.ts';
import type { RequireHubSpotDeps } from '../middleware/require-hubspot.ts';
import { viewLosses } from '../views/losses.ts';

export interface LossesDeps extends RequireHubSpotDeps {
  readonly portals: Pick<PortalStore, 'find' | 'get'>;
  readonly losses: ReadLossesDeps;
  readonly log: Log;
}

/** `/api/cards/v1/losses`: what the app page shows of the companies that left. */
export function losses(deps: LossesDeps): Router {
  const router = Router();
  router.use(requireHubSpot(deps));

  router.get('/', async (request, response) => {
    const { portalId } = callerOf(response);
    const data: LossesReply = viewLosses({
      losses: await readLosses(deps.losses, portalId),
      portal: await deps.portals.get(portalId),
      language: cardLanguageOf(request),
    });
    response.json(succeed(data));
  });

  router.use(answerExpectedErrors(deps));
  return router;
}
