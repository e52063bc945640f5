import { Router } from 'express';
import { startSecondRoundBody, stopSecondRoundBody } from '../../contracts/second-round.ts';
import type { SecondRoundReply } from '../../contracts/second-round.ts';
import type { Log } from '../../lib/log.ts';
import type { SurveyStores } from '../../survey/ports.ts';
import { startSecondRound } from '../../survey/second-round/start-second-round.ts';
import type { StartSecondRoundDeps } from '../../survey/second-round/start-second-round.ts';
import { stopSecondRound } from '../../survey/second-round/stop-second-round.ts';
import { formatDate } from '../../texts/format.ts';
import { waveOf } from '../card-refs.ts';
import { answerExpectedErrors, cardLanguageOf, succeed } from '../card-reply.ts';
import { callerOf, requireHubSpot } from '../middleware/require-hubspot.ts';
import type { RequireHubSpotDeps } from '../middleware/require-hubspot.ts';
import { readJson } from '../middleware/require-signature.ts';

export interface SecondRoundsDeps extends RequireHubSpotDeps {
  readonly survey: StartSecondRoundDeps & { readonly storage: SurveyStores };
  readonly log: Log;
}

/** `/api/cards/v1/second-rounds/:id`: asks the people of a closed wave why, once. `id` is the wave's. */
export function secondRounds(deps: SecondRoundsDeps): Router {
  const { survey } = deps;
  const router = Router();
  router.use(requireHubSpot(deps));

  router.post('/:id', async (request, response) => {
    const body = startSecondRoundBody.parse(readJson(request));
    const ref = waveOf(request, callerOf(response));
    const { endsAt } = await startSecondRound(survey, ref, body);
    const { timeZone } = await survey.storage.portals.get(ref.portalId);
    const endsOn = formatDate(endsAt, cardLanguageOf(request), timeZone);
    const data: SecondRoundReply = { waveId: ref.waveId, endsOn };
    response.json(succeed(data));
  });

  router.post('/:id/stop', async (request, response) => {
    stopSecondRoundBody.parse(readJson(request));
    const ref = waveOf(request, callerOf(response));
    await stopSecondRound(survey, ref);
    const data: SecondRoundReply = { waveId: ref.waveId, endsOn: '' };
    response.json(succeed(data));
  });

  router.use(answerExpectedErrors(deps));
  return router;
}
