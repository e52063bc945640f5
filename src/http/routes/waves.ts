import { Router } from 'express';
import type { RequestHandler } from 'express';
import { changeBody, extendWaveBody } from '../../contracts/change-wave.ts';
import type { ChangedWaveReply } from '../../contracts/change-wave.ts';
import { closeWaveBody, remindWaveBody } from '../../contracts/launch-wave.ts';
import type { RemindWaveReply } from '../../contracts/launch-wave.ts';
import type { WavePeopleReply } from '../../contracts/wave-people.ts';
import type { Log } from '../../lib/log.ts';
import type { WaveRef } from '../../lib/refs.ts';
import { cancelWave } from '../../survey/cancel-wave.ts';
import type { ChangedWave, ChangeWaveDeps } from '../../survey/change-wave.ts';
import { closeWave } from '../../survey/close-wave.ts';
import { extendWave } from '../../survey/extend-wave.ts';
import { pauseWave } from '../../survey/pause-wave.ts';
import type { SurveyStores, Transactions } from '../../survey/ports.ts';
import { remindWave } from '../../survey/remind-wave.ts';
import { resumeWave } from '../../survey/resume-wave.ts';
import { answerExpectedErrors, cardLanguageOf, succeed } from '../card-reply.ts';
import { waveOf } from '../card-refs.ts';
import { callerOf, requireHubSpot } from '../middleware/require-hubspot.ts';
import type { RequireHubSpotDeps } from '../middleware/require-hubspot.ts';
import { readJson } from '../middleware/require-signature.ts';
import { viewChangedWave } from '../views/company-wave.ts';
import { viewWavePeople } from '../views/wave-people.ts';

export interface WavesDeps extends RequireHubSpotDeps {
  readonly survey: ChangeWaveDeps & { readonly storage: SurveyStores & Transactions<SurveyStores> };
  readonly log: Log;
}

/** `/api/cards/v1/waves`: who was asked in a wave, and everything that can be done with it. */
export function waves(deps: WavesDeps): Router {
  const { survey } = deps;
  const { storage, clock } = survey;
  const router = Router();
  router.use(requireHubSpot(deps));

  router.get('/:id/people', async (request, response) => {
    const wave = await storage.waves.get(waveOf(request, callerOf(response)));
    const data: WavePeopleReply = viewWavePeople({
      wave,
      invitations: await storage.invitations.listOfWave(wave),
      problems: await storage.deliveryProblems.listOfWave(wave),
      portal: await storage.portals.get(wave.portalId),
      language: cardLanguageOf(request),
      now: clock.now(),
    });
    response.json(succeed(data));
  });

  router.post('/:id/remind', async (request, response) => {
    const { requestId } = remindWaveBody.parse(readJson(request));
    const data: RemindWaveReply = await remindWave(survey, waveOf(request, callerOf(response)), {
      key: requestId,
    });
    response.json(succeed(data));
  });

  router.post('/:id/close', async (request, response) => {
    closeWaveBody.parse(readJson(request));
    const ref = waveOf(request, callerOf(response));
    const { status } = await closeWave(survey, ref);
    response.json(succeed({ waveId: ref.waveId, status }));
  });

  const change =
    (work: (ref: WaveRef, body: unknown) => Promise<ChangedWave>): RequestHandler =>
    async (request, response) => {
      const body = readJson(request);
      const ref = waveOf(request, callerOf(response));
      const changed = await work(ref, body);
      const portal = await storage.portals.get(ref.portalId);
      const data: ChangedWaveReply = viewChangedWave(changed, portal, cardLanguageOf(request));
      response.json(succeed(data));
    };
  router.post(
    '/:id/extend',
    change((ref, body) => extendWave(survey, ref, extendWaveBody.parse(body).closesOn)),
  );
  router.post('/:id/pause', change(checked((ref) => pauseWave(survey, ref))));
  router.post('/:id/resume', change(checked((ref) => resumeWave(survey, ref))));
  router.post('/:id/cancel', change(checked((ref) => cancelWave(survey, ref))));

  router.use(answerExpectedErrors(deps));
  return router;
}

function checked(work: (ref: WaveRef) => Promise<ChangedWave>) {
  return (ref: WaveRef, body: unknown): Promise<ChangedWave> => {
    changeBody.parse(body);
    return work(ref);
  };
}
