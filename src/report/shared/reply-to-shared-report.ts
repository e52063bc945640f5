import type { Clock } from '../../lib/clock.ts';
import { AppError } from '../../lib/errors.ts';
import type { Log } from '../../lib/log.ts';
import { linkUnknown } from '../../survey/get-invitation.ts';
import type { Wave } from '../../survey/types.ts';
import type { ReportStores } from '../ports.ts';
import type { ReportLinks } from '../report-links.ts';
import { listPromised } from './shared-report.ts';
import type { SharedReply, SharedReport } from './shared-report.ts';

export interface ReplyToSharedReportDeps {
  readonly storage: Pick<ReportStores, 'sharedReports'>;
  readonly reportLinks: Pick<ReportLinks, 'hashOf'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Far more than a customer's people have to say; a link that went astray fills no database. */
const MOST_REPLIES = 300;

export interface OpenedSharedReport {
  readonly wave: Wave;
  readonly report: SharedReport;
}

/** The report behind a link. Throws `link_unknown`, also for one that was taken back. */
export async function openSharedReport(
  { storage, reportLinks }: Pick<ReplyToSharedReportDeps, 'storage' | 'reportLinks'>,
  token: string,
): Promise<OpenedSharedReport> {
  const opened = await storage.sharedReports.findOpened(reportLinks.hashOf(token));
  if (!opened) throw linkUnknown();
  return opened;
}

/**
 * Keeps what somebody of the customer said to an action. The same reply again changes nothing.
 * Throws `bad_input` for a point that is not there, and `too_many_requests` once there are hundreds.
 */
export async function replyToSharedReport(
  { storage, clock, log }: ReplyToSharedReportDeps,
  { report }: OpenedSharedReport,
  reply: Omit<SharedReply, 'repliedAt'>,
): Promise<void> {
  if (!listPromised(report.content).some(({ pointId }) => pointId === reply.pointId)) {
    throw new AppError('bad_input', 'This reply belongs to nothing on the page.', {
      action: 'Open the page again.',
    });
  }
  if ((await storage.sharedReports.listReplies(report)).length >= MOST_REPLIES) {
    throw new AppError('too_many_requests', 'This report has as many replies as it can take.', {
      action: 'Write to whoever shared it.',
    });
  }
  await storage.sharedReports.addReply(report, { ...reply, repliedAt: clock.now() });
  const { portalId, waveId } = report;
  log.info({ portalId, waveId, kind: reply.kind }, 'shared_report.replied');
}
