import type { ContactRef, InvitationRef, WaveRef } from '../lib/refs.ts';
import type { DeliveryState, Exclusion, Invitation, ResponseState, Wave } from './types.ts';

/** What a personal link opens. */
export interface OpenedInvitation {
  readonly invitation: Invitation;
  readonly wave: Wave;
  /** The portal's. */
  readonly timeZone: string;
  /** The portal's current settings want a mail of thanks for an answer. */
  readonly wantsThanks: boolean;
}

/** One invitation of a contact, with as much of its wave as tells what may be shown of it. */
export interface ContactInvitation {
  readonly wave: Pick<Wave, 'waveId' | 'mode' | 'status' | 'openedAt' | 'closesAt'>;
  readonly invitation: Invitation;
}

export interface InvitationStore {
  insertAll(invitations: readonly Invitation[]): Promise<void>;
  insertExclusions(wave: WaveRef, exclusions: readonly Exclusion[]): Promise<void>;
  /** Throws `not_found`. */
  get(ref: InvitationRef): Promise<Invitation>;
  /** By the SHA-256 of the personal link's token, in any portal: the token is all a respondent has. */
  findOpened(linkHash: string): Promise<OpenedInvitation | null>;
  listOfWave(ref: WaveRef): Promise<Invitation[]>;
  listExclusions(ref: WaveRef): Promise<Exclusion[]>;
  /** Why the contact was last left out of a wave, with when that opened; null if never. */
  findExclusion(ref: ContactRef): Promise<{ exclusion: Exclusion; openedAt: Date } | null>;
  /**
   * Moves a waiting invitation to `handing_over`, as long as it has this link still, is awaited, its
   * wave runs and its person wants surveys; false otherwise.
   */
  take(invitation: LinkRef, at: Date): Promise<boolean>;
  /** Gives an unanswered invitation a new link, to be sent; false while it is being handed over. */
  renew(invitation: LinkRef, renewal: Renewal): Promise<boolean>;
  /** Moves the delivery of this link on from one of `from`; false when it stood elsewhere. */
  moveDelivery(
    invitation: LinkRef,
    from: readonly DeliveryState[],
    to: DeliveryState,
    at: Date,
  ): Promise<boolean>;
  /** A contact's invitations, newest opening of their wave first. */
  listOfContact(ref: ContactRef, limit: number): Promise<ContactInvitation[]>;
  /** The names of these owners, by id, as the newest invitation of each knows them. */
  listTeamNames(
    portalId: number,
    ownerIds: readonly string[],
  ): Promise<ReadonlyMap<string, string>>;
  /** `at` is kept with an answer only, and is null where the time could lead back to the person. */
  setResponse(ref: InvitationRef, response: ResponseState, at: Date | null): Promise<void>;
  /** Invitations of running waves that are due and not handed over yet, the first that is due first. */
  listUnsent(portalId: number, now: Date): Promise<Array<InvitationRef & WaveRef>>;
}

/** Whose invitation an answer was kept for: contacts may have been merged since it was opened. */
export interface AcceptedPerson {
  readonly personId: string;
}

export interface AcceptedAs {
  readonly invitation: InvitationRef;
  /** As it was seen when the answer was found acceptable. */
  readonly wave: Pick<Wave, 'waveId' | 'status' | 'companyId'>;
  /** Null where the time could lead back to the person. */
  readonly answeredAt: Date | null;
}

/** An invitation with the link that it had when it was read. */
export type LinkRef = InvitationRef & Pick<Invitation, 'linkNonce'>;

export interface Renewal {
  readonly email: string;
  readonly linkNonce: string;
  readonly linkHash: string;
  readonly requestId: string;
  readonly at: Date;
}
