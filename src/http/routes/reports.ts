import { Router } from 'express';
import { decisionBody } from '../../contracts/decisions.ts';
import type { DecisionReply } from '../../contracts/decisions.ts';
import { renewReportBody } from '../../contracts/report.ts';
import type { ReportReply } from '../../contracts/report.ts';
import { sharedReportBody } from '../../contracts/shared-report.ts';
import type { SharedReportReply } from '../../contracts/shared-report.ts';
import type { Log } from '../../lib/log.ts';
import { saveDecision } from '../../report/decisions/save-decision.ts';
import type { SaveDecisionDeps } from '../../report/decisions/save-decision.ts';
import { renewReport } from '../../report/renew-report.ts';
import type { RenewReportDeps } from '../../report/renew-report.ts';
import { saveSharedReport } from '../../report/shared/save-shared-report.ts';
import type { SaveSharedReportDeps } from '../../report/shared/save-shared-report.ts';
import { answerExpectedErrors, cardLanguageOf, succeed } from '../card-reply.ts';
import { waveOf } from '../card-refs.ts';
import { callerOf, requireHubSpot } from '../middleware/require-hubspot.ts';
import type { RequireHubSpotDeps } from '../middleware/require-hubspot.ts';
import { readJson } from '../middleware/require-signature.ts';
import { linksOf } from '../views/report/report-links.ts';

export interface ReportsDeps extends RequireHubSpotDeps {
  readonly report: RenewReportDeps & SaveSharedReportDeps & SaveDecisionDeps;
  readonly log: Log;
}

/** `/api/cards/v1/reports`: what the cards do with the report of a wave. */
export function reports(deps: ReportsDeps): Router {
  const { report } = deps;
  const router = Router();
  router.use(requireHubSpot(deps));

  router.post('/:id/renew', async (request, response) => {
    renewReportBody.parse(readJson(request));
    const address = await renewReport(report, waveOf(request, callerOf(response)));
    const url = report.reportLinks.reportUrl('team', address);
    const data: ReportReply = {
      waveId: address.waveId,
      ...linksOf(url, cardLanguageOf(request)),
    };
    response.json(succeed(data));
  });

  router.post('/:id/shared', async (request, response) => {
    const { requestId, version, isShared, actions } = sharedReportBody.parse(readJson(request));
    const content = { language: cardLanguageOf(request), actions };
    const ref = waveOf(request, callerOf(response));
    const { link } = await saveSharedReport(report, ref, { requestId, version, content, isShared });
    const url = link
      ? report.reportLinks.reportUrl('customer', { ...ref, linkNonce: link.linkNonce })
      : '';
    const data: SharedReportReply = { waveId: ref.waveId, url };
    response.json(succeed(data));
  });

  router.post('/:id/decisions', async (request, response) => {
    const { ownerId, dueOn, ...change } = decisionBody.parse(readJson(request));
    const { waveId, pointId } = await saveDecision(report, waveOf(request, callerOf(response)), {
      ...change,
      ownerId: ownerId || null,
      dueOn: dueOn || null,
    });
    const data: DecisionReply = { waveId, pointId };
    response.json(succeed(data));
  });

  router.use(answerExpectedErrors(deps));
  return router;
}
