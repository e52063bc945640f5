import { Router } from 'express';
import type { Request } from 'express';
import { z } from 'zod';
import type { CompanyCard } from '../../contracts/company-card.ts';
import {
  closeWaveBody,
  launchWaveBody,
  preflightBody,
  remindWaveBody,
} from '../../contracts/launch-wave.ts';
import type {
  LaunchWaveReply,
  PreflightReply,
  RemindWaveReply,
} from '../../contracts/launch-wave.ts';
import type { AssessmentStore } from '../../churn/ports.ts';
import type { Log } from '../../lib/log.ts';
import type { CompanyRef, WaveRef } from '../../lib/refs.ts';
import { closeWave } from '../../survey/close-wave.ts';
import { getCompany } from '../../survey/get-company.ts';
import { launchWave } from '../../survey/launch-wave.ts';
import type { LaunchWaveDeps } from '../../survey/launch-wave.ts';
import { planWave } from '../../survey/plan-wave.ts';
import { remindWave } from '../../survey/remind-wave.ts';
import { readCompanyScores } from '../../survey/read-company-scores.ts';
import { answerExpectedErrors, cardLanguageOf, succeed } from '../card-reply.ts';
import { callerOf, requireHubSpot } from '../middleware/require-hubspot.ts';
import { readJson } from '../middleware/require-signature.ts';
import type { CardCaller, RequireHubSpotDeps } from '../middleware/require-hubspot.ts';
import { viewCompanyCard } from '../views/company-card.ts';
import { viewLaunchedWave, viewPreflight } from '../views/launch-wave.ts';

export interface CardsDeps extends RequireHubSpotDeps {
  readonly survey: LaunchWaveDeps;
  readonly assessments: AssessmentStore;
  readonly log: Log;
}

/** One spelling for each record: HubSpot may read `0501` as 501. */
const recordId = z.object({
  id: z.string().regex(/^[1-9][0-9]{0,19}$/, 'must be a HubSpot record id'),
});
const waveId = z.object({ id: z.string().regex(/^wav_[0-9a-z]{20}$/, 'must be a wave id') });

/** `/api/cards/v1`: what the HubSpot cards call. Every route is behind HubSpot's signature. */
export function cards(deps: CardsDeps): Router {
  const { survey } = deps;
  const router = Router();
  router.use(requireHubSpot(deps));

  router.get('/companies/:id', async (request, response) => {
    const ref = companyOf(request, callerOf(response));
    const company = await getCompany(survey, ref);
    const data: CompanyCard = viewCompanyCard({
      company,
      scores: await readCompanyScores(survey.storage, ref),
      assessment: await deps.assessments.findLatest(ref),
      refusedWrite: await survey.storage.records.findProblem({
        portalId: ref.portalId,
        objectType: 'companies',
        recordId: ref.companyId,
      }),
      portal: await survey.storage.portals.get(ref.portalId),
      language: cardLanguageOf(request),
    });
    response.json(succeed(data));
  });

  router.post('/companies/:id/preflight', async (request, response) => {
    const caller = callerOf(response);
    const body = preflightBody.parse(readJson(request));
    const plan = await planWave(survey, {
      company: companyOf(request, caller),
      radarId: body.radarId,
      teamOwnerIds: [],
      userEmail: caller.userEmail,
    });
    const data: PreflightReply = viewPreflight(plan, cardLanguageOf(request));
    response.json(succeed(data));
  });

  router.post('/companies/:id/waves', async (request, response) => {
    const caller = callerOf(response);
    const body = launchWaveBody.parse(readJson(request));
    const launched = await launchWave(survey, {
      ...body,
      company: companyOf(request, caller),
      userEmail: caller.userEmail,
    });
    const data: LaunchWaveReply = viewLaunchedWave(launched);
    response.json(succeed(data));
  });

  router.post('/waves/:id/close', async (request, response) => {
    closeWaveBody.parse(readJson(request));
    const ref = waveOf(request, callerOf(response));
    const { status } = await closeWave(survey, ref);
    response.json(succeed({ waveId: ref.waveId, status }));
  });

  router.post('/waves/:id/remind', async (request, response) => {
    const { requestId } = remindWaveBody.parse(readJson(request));
    const data: RemindWaveReply = await remindWave(survey, waveOf(request, callerOf(response)), {
      key: requestId,
    });
    response.json(succeed(data));
  });

  router.use(answerExpectedErrors(deps));
  return router;
}

function companyOf(request: Request, caller: CardCaller): CompanyRef {
  return { portalId: caller.portalId, companyId: recordId.parse(request.params).id };
}

function waveOf(request: Request, caller: CardCaller): WaveRef {
  return { portalId: caller.portalId, waveId: waveId.parse(request.params).id };
}
