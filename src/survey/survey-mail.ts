import type { Invitation, Wave } from './types.ts';

/** How a survey reaches a person. */
export interface Courier {
  /**
   * Hands one mail to the mail server. Throws `mail_refused` when the server said no for good,
   * `mail_unavailable` when it certainly did not take it (try again), and anything else when nobody
   * knows.
   */
  send(mail: SurveyMail): Promise<void>;
}

/** One mail to one person about their invitation. */
export type SurveyMail = SurveyMailParts & MailOccasion;

/** What a mail is for. Each kind has its letter in `delivery/letters`. */
export type MailOccasion =
  /** Says that an invitation will come. */
  | { readonly kind: 'heads_up'; readonly comesOn: Date }
  | { readonly kind: 'invitation' }
  /** Which one of this invitation, from 1. */
  | { readonly kind: 'reminder'; readonly reminder: number }
  /** To who is silent shortly before the end. */
  | { readonly kind: 'closing' }
  /** A few questions once more, after the close; its end is the wave's `closesAt` here. */
  | { readonly kind: 'second_round' }
  /** After the answer. */
  | { readonly kind: 'thanks' };

export interface SurveyMailParts {
  readonly invitation: Invitation;
  readonly wave: Wave;
  /** The portal's, for the dates. */
  readonly timeZone: string;
  readonly surveyUrl: string;
  readonly optOutUrl: string;
  /** By what customers get it; Radar's own mail when left out. */
  readonly channel?: 'mail' | 'hubspot' | 'link';
  /** Comes to a colleague in the person's place: marked as such, and nobody is taken off by it. */
  readonly test?: TestDelivery;
}

export interface TestDelivery {
  /** The colleague's. */
  readonly email: string;
  /** For whom the mail was meant, as in test mode; empty where somebody only wants to see it. */
  readonly meantFor: string;
}

/** The one address that a mail goes to. */
export function recipientOf({ invitation, test }: SurveyMail): string {
  return test?.email ?? invitation.email;
}
