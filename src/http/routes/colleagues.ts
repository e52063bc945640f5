import { Router } from 'express';
import { z } from 'zod';
import { decideColleagueBody } from '../../contracts/colleague.ts';
import type { DecideColleagueReply } from '../../contracts/colleague.ts';
import type { Log } from '../../lib/log.ts';
import { decideColleague } from '../../survey/colleagues/decide-colleague.ts';
import type { DecideColleagueDeps } from '../../survey/colleagues/decide-colleague.ts';
import { answerExpectedErrors, succeed } from '../card-reply.ts';
import { callerOf, requireHubSpot } from '../middleware/require-hubspot.ts';
import type { RequireHubSpotDeps } from '../middleware/require-hubspot.ts';
import { readJson } from '../middleware/require-signature.ts';

export interface ColleaguesDeps extends RequireHubSpotDeps {
  readonly colleagues: DecideColleagueDeps;
  readonly log: Log;
}

const suggestionId = z.object({
  id: z.string().regex(/^sug_[0-9a-z]{20}$/, 'must be the id of a suggestion'),
});

const STATUS = { approve: 'approved', decline: 'declined' } as const;

/** `/api/cards/v1/colleagues/:id`: what becomes of a colleague whom somebody has suggested. */
export function colleagues(deps: ColleaguesDeps): Router {
  const router = Router();
  router.use(requireHubSpot(deps));

  router.post('/:id', async (request, response) => {
    const { portalId } = callerOf(response);
    const { decision } = decideColleagueBody.parse(readJson(request));
    const ref = { portalId, suggestionId: suggestionId.parse(request.params).id };
    const status = STATUS[decision];
    await decideColleague(deps.colleagues, ref, status);
    const data: DecideColleagueReply = { suggestionId: ref.suggestionId, status };
    response.json(succeed(data));
  });

  router.use(answerExpectedErrors(deps));
  return router;
}
