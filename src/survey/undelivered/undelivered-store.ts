import type { ContactRef, InvitationRef } from '../../lib/refs.ts';
import type { Side } from '../types.ts';

/** What became of mail to a contact, as the mail server tells it. */
export type Undelivered = 'bounced' | 'complained';

/** An invitation, as far as a report about its mail needs it. */
export interface ReportedInvitation extends InvitationRef {
  readonly side: Side;
  readonly personId: string;
  /** How often it was sent again, each time perhaps to another address. */
  readonly resent: number;
}

export interface UndeliveredStore {
  /** In any portal: the id is all that a report about a mail gives. */
  findInvitation(invitationId: string): Promise<ReportedInvitation | null>;
  /** Marks the contact, unless what is known of it is as bad; false when nothing has changed. */
  markContact(ref: ContactRef, status: Undelivered): Promise<boolean>;
  /** A hand-over that seemed to have worked did not. */
  markInvitation(ref: InvitationRef): Promise<void>;
}
