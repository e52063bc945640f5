/**
 * Where a record lives: always the portal and the record as one value, so that a record of one
 * portal can't be paired with another portal by mistake.
 */
export interface CompanyRef {
  readonly portalId: number;
  readonly companyId: string;
}

export interface ContactRef {
  readonly portalId: number;
  readonly contactId: string;
}

export interface WaveRef {
  readonly portalId: number;
  readonly waveId: string;
}

export interface InvitationRef {
  readonly portalId: number;
  readonly invitationId: string;
}

/** One reminder of an invitation, counted from 1. */
export interface ReminderRef extends InvitationRef {
  readonly reminder: number;
}

/** One mail beside invitation and reminders. */
export interface LetterRef extends InvitationRef {
  readonly letter: 'heads_up' | 'closing' | 'thanks';
}

/** Something that a company's timeline tells, or that its owner must hear of at once. */
export interface NewsRef extends CompanyRef, WaveRef {
  /** `detractor`: a decision maker would not recommend us; in named mode only. */
  readonly about: 'sent' | 'closed' | 'detractor';
  /** Whose answer it is about; null where it is about the wave. */
  readonly invitationId: string | null;
}

/** A HubSpot record that the app writes properties to. */
export interface RecordRef {
  readonly portalId: number;
  readonly objectType: 'companies' | 'contacts';
  readonly recordId: string;
}
