import type { Log } from '../../lib/log.ts';
import type { SurveyStores, Transactions } from '../ports.ts';
import { markContact } from './mark-contact.ts';
import type { Undelivered } from './undelivered-store.ts';

export interface ReceiveReportsDeps {
  readonly storage: SurveyStores & Transactions<SurveyStores>;
  readonly log: Log;
}

/** What a mail server or its operator reports about one mail. */
export interface MailReport {
  readonly status: Undelivered;
  readonly invitationId: string;
  /** Which sending of the invitation it was, from 0; null where that is not known. */
  readonly sending: number | null;
}

/**
 * Marks the contacts whose mail came back or was complained about. Reports about invitations that
 * nobody knows, or about the vendor's own team, are passed over. Repeating it changes nothing.
 */
export async function receiveReports(
  { storage, log }: ReceiveReportsDeps,
  reports: readonly MailReport[],
): Promise<void> {
  for (const report of reports) {
    const invitation = await storage.undelivered.findInvitation(report.invitationId);
    if (invitation?.side !== 'customer') continue;
    const { status, sending } = report;
    // An address that was corrected since has not bounced; a complaint is the person's.
    const isOutdated = sending !== null && sending !== invitation.resent;
    if (status === 'bounced' && isOutdated) continue;
    const { portalId, personId } = invitation;
    const isNew = await storage.transaction(async (stores) => {
      if (status === 'bounced') await stores.undelivered.markInvitation(invitation);
      return markContact(stores, { portalId, contactId: personId }, status);
    });
    if (isNew) log.info({ portalId, status }, 'contact.undelivered');
  }
}
