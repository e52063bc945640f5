import { Router } from 'express';
import type { CompanyCard } from '../../contracts/company-card.ts';
import type { CompanySummary } from '../../contracts/company-summary.ts';
import { launchWaveBody, preflightBody, previewMailBody } from '../../contracts/launch-wave.ts';
import type {
  LaunchWaveReply,
  PreflightReply,
  PreviewMailReply,
} from '../../contracts/launch-wave.ts';
import { snoozeBody } from '../../contracts/snooze.ts';
import type { SnoozeReply } from '../../contracts/snooze.ts';
import { testMailBody } from '../../contracts/test-mail.ts';
import type { TestMailReply } from '../../contracts/test-mail.ts';
import type { AssessCompanyDeps } from '../../churn/assess-company.ts';
import { snoozeReason } from '../../churn/snooze-reason.ts';
import type { Log } from '../../lib/log.ts';
import { getCompany } from '../../survey/get-company.ts';
import { planWave } from '../../survey/plan-wave.ts';
import type { SurveyMail } from '../../survey/survey-mail.ts';
import { previewMail } from '../../survey/preview-mail.ts';
import { listUsableRadars } from '../../survey/radars/radar-library.ts';
import { launchOrRehearse } from '../../survey/test-mail/launch-or-rehearse.ts';
import type { RehearseWaveDeps } from '../../survey/test-mail/rehearse-wave.ts';
import { sendTestMail } from '../../survey/test-mail/send-test-mail.ts';
import type { SendTestMailDeps } from '../../survey/test-mail/send-test-mail.ts';
import { text } from '../../texts/catalogue.ts';
import { findLanguage } from '../../texts/language.ts';
import { companyOf } from '../card-refs.ts';
import { answerExpectedErrors, cardLanguageOf, succeed } from '../card-reply.ts';
import { callerOf, requireHubSpot } from '../middleware/require-hubspot.ts';
import { readJson } from '../middleware/require-signature.ts';
import type { RequireHubSpotDeps } from '../middleware/require-hubspot.ts';
import { readCompany } from '../read-company.ts';
import type { ReadCompanyDeps } from '../read-company.ts';
import { readCompanyCases } from '../read-company-cases.ts';
import type { ReadCompanyCasesDeps } from '../read-company-cases.ts';
import { readCompanyVoices } from '../read-company-voices.ts';
import { readDecisions } from '../read-decisions.ts';
import type { ReadDecisionsDeps } from '../read-decisions.ts';
import { readSharedReport } from '../read-shared-report.ts';
import type { ReadSharedReportDeps } from '../read-shared-report.ts';
import { viewCompanyCard } from '../views/company-card.ts';
import { viewCompanySummary } from '../views/company-summary.ts';
import { viewLaunch, viewMailPreview, viewPreflight } from '../views/launch-wave.ts';

export interface CardsDeps extends RequireHubSpotDeps {
  readonly survey: RehearseWaveDeps &
    ReadCompanyDeps &
    ReadCompanyCasesDeps &
    ReadSharedReportDeps &
    ReadDecisionsDeps &
    SendTestMailDeps;
  readonly churn: AssessCompanyDeps;
  /** What the delivery makes of a mail. */
  readonly showMail: (mail: SurveyMail) => Omit<PreviewMailReply, 'language'>;
  readonly log: Log;
}

/** The newest one, four to lay under it, and one more for the history. */
const WAVES_OF_CARD = 6;
/** Changes of the risk: about two years of a company that is much in motion. */
const TURNS_OF_CARD = 20;

/** The newest one and the one before. */
const WAVES_OF_SUMMARY = 2;

/** `/api/cards/v1`: what the HubSpot cards call. Every route is behind HubSpot's signature. */
export function cards(deps: CardsDeps): Router {
  const { survey } = deps;
  const router = Router();
  router.use(requireHubSpot(deps));

  router.get('/companies/:id', async (request, response) => {
    const company = companyOf(request, callerOf(response));
    const facts = await readCompany(survey, company, {
      waves: WAVES_OF_CARD,
      turns: TURNS_OF_CARD,
      comparesHealth: true,
    });
    const shown = facts.scores.shown?.wave ?? null;
    const [voices, cases, shared, decisions] = await Promise.all([
      readCompanyVoices(survey, company, shown),
      readCompanyCases(survey, facts),
      readSharedReport(survey, facts),
      readDecisions(survey, facts),
    ]);
    const data: CompanyCard = viewCompanyCard(
      facts,
      voices,
      cases,
      cardLanguageOf(request),
      shared,
      decisions,
    );
    response.json(succeed(data));
  });

  router.get('/companies/:id/summary', async (request, response) => {
    const facts = await readCompany(survey, companyOf(request, callerOf(response)), {
      waves: WAVES_OF_SUMMARY,
    });
    const data: CompanySummary = viewCompanySummary(facts, cardLanguageOf(request));
    response.json(succeed(data));
  });

  router.post('/companies/:id/snooze', async (request, response) => {
    const caller = callerOf(response);
    const { requestId, code, until } = snoozeBody.parse(readJson(request));
    const company = companyOf(request, caller);
    await getCompany(survey, company);
    await snoozeReason(deps.churn, { company, requestId, code, until, by: caller.userId });
    const data: SnoozeReply = { code, until };
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
      radars: await listUsableRadars(survey.storage, caller.portalId, plan.settings.language),
      headsUpDays: body.headsUpDays,
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

  router.post('/companies/:id/preview/send', async (request, response) => {
    const caller = callerOf(response);
    const { language, ...body } = testMailBody.parse(readJson(request));
    const sentTo = await sendTestMail(survey, {
      ...body,
      ...caller,
      company: companyOf(request, caller),
      teamOwnerIds: [],
      language: findLanguage(language) ?? undefined,
    });
    const data: TestMailReply = { sentTo };
    response.json(succeed(data));
  });

  router.post('/companies/:id/waves', async (request, response) => {
    const caller = callerOf(response);
    const body = launchWaveBody.parse(readJson(request));
    const launch = await launchOrRehearse(survey, {
      ...body,
      company: companyOf(request, caller),
      userEmail: caller.userEmail,
    });
    const data: LaunchWaveReply = viewLaunch(launch);
    response.json(succeed(data));
  });

  router.use(answerExpectedErrors(deps));
  return router;
}
