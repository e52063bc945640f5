import { Router } from 'express';
import { renewReportBody } from '../../contracts/report.ts';
import type { ReportReply } from '../../contracts/report.ts';
import type { Log } from '../../lib/log.ts';
import { renewReport } from '../../report/renew-report.ts';
import type { RenewReportDeps } from '../../report/renew-report.ts';
import { answerExpectedErrors, cardLanguageOf, succeed } from '../card-reply.ts';
import { waveOf } from '../card-refs.ts';
import { callerOf, requireHubSpot } from '../middleware/require-hubspot.ts';
import type { RequireHubSpotDeps } from '../middleware/require-hubspot.ts';
import { readJson } from '../middleware/require-signature.ts';
import { linksOf } from '../views/report/report-links.ts';

export interface ReportsDeps extends RequireHubSpotDeps {
  readonly report: RenewReportDeps;
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

  router.use(answerExpectedErrors(deps));
  return router;
}
