import { Router } from 'express';
import { mailReportBody } from '../../contracts/mail-report.ts';
import { receiveReports } from '../../survey/undelivered/receive-reports.ts';
import type { ReceiveReportsDeps } from '../../survey/undelivered/receive-reports.ts';
import { requireHookSignature } from '../middleware/require-hook-signature.ts';
import type { HookSignatureDeps } from '../middleware/require-hook-signature.ts';
import { readJson } from '../middleware/require-signature.ts';

export interface MailReportsDeps extends HookSignatureDeps {
  readonly survey: ReceiveReportsDeps;
  /** The invitation that a Message-ID of ours follows from, and which sending of it; or null. */
  readonly readMessageId: (messageId: string) => {
    readonly invitationId: string;
    readonly sending: number;
  } | null;
}

const STATUS = { bounce: 'bounced', complaint: 'complained' } as const;

/**
 * `/hooks/bounces`: what mail servers report about mails that came back or were complained about.
 * The answer never tells whether anybody was known.
 */
export function mailReports(deps: MailReportsDeps): Router {
  const router = Router();
  router.use(requireHookSignature(deps));
  router.post('/', async (request, response) => {
    const { reports } = mailReportBody.parse(readJson(request));
    const ours = reports.flatMap(({ kind, messageId }) => {
      const found = deps.readMessageId(messageId);
      return found ? [{ ...found, status: STATUS[kind] }] : [];
    });
    await receiveReports(deps.survey, ours);
    response.status(204).end();
  });
  return router;
}
