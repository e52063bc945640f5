import { Router } from 'express';
import type { CompanyCard } from '../../contracts/company-card.ts';
import { launchWaveBody, preflightBody, previewMailBody } from '../../contracts/launch-wave.ts';
import type {
  LaunchWaveReply,
  PreflightReply,
  PreviewMailReply,
} from '../../contracts/launch-wave.ts';
import type { AssessmentStore } from '../../churn/ports.ts';
import type { Log } from '../../lib/log.ts';
import { getCompany } from '../../survey/get-company.ts';
import { launchWave } from '../../survey/launch-wave.ts';
import type { LaunchWaveDeps } from '../../survey/launch-wave.ts';
import { planWave } from '../../survey/plan-wave.ts';
import type { InvitationMail } from '../../survey/ports.ts';
import { previewMail } from '../../survey/preview-mail.ts';
import { readCompanyScores } from '../../survey/read-company-scores.ts';
import { listRadars } from '../../survey/templates/find-radar.ts';
import { text } from '../../texts/catalogue.ts';
import { findLanguage } from '../../texts/language.ts';
import { companyOf } from '../card-refs.ts';
import { answerExpectedErrors, cardLanguageOf, succeed } from '../card-reply.ts';
import { callerOf, requireHubSpot } from '../middleware/require-hubspot.ts';
import { readJson } from '../middleware/require-signature.ts';
import type { RequireHubSpotDeps } from '../middleware/require-hubspot.ts';
import { viewCompanyCard } from '../views/company-card.ts';
import { viewLaunchedWave, viewMailPreview, viewPreflight } from '../views/launch-wave.ts';

export interface CardsDeps extends RequireHubSpotDeps {
  readonly survey: LaunchWaveDeps;
  readonly assessments: AssessmentStore;
  /** What the delivery makes of a mail. */
  readonly showMail: (mail: InvitationMail) => Omit<PreviewMailReply, 'language'>;
  readonly log: Log;
}

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
      now: survey.clock.now(),
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
    const data: PreflightReply = viewPreflight({
      plan,
      radars: listRadars(),
      language: cardLanguageOf(request),
    });
    response.json(succeed(data));
  });

  router.post('/companies/:id/preview', async (request, response) => {
    const caller = callerOf(response);
    const { language, ...body } = previewMailBody.parse(readJson(request));
    const reader = cardLanguageOf(request);
    const mail = await previewMail(survey, {
      ...body,
      company: companyOf(request, caller),
      teamOwnerIds: [],
      userEmail: caller.userEmail,
      language: findLanguage(language) ?? undefined,
      links: {
        survey: text(reader, 'card.mailLink'),
        optOut: text(reader, 'card.mailOptOut'),
      },
    });
    const data: PreviewMailReply = viewMailPreview(mail, deps.showMail(mail));
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

  router.use(answerExpectedErrors(deps));
  return router;
}
