import type { InvitationRef, WaveRef } from '../../lib/refs.ts';
import type { HandedOver } from '../ports.ts';
import type { SecondAnswer, SecondInvitation, SecondRound } from './second-round.ts';

export interface SecondRoundStore {
  /** Stores a round with everybody's link; false, and nothing of it, where the wave has one. */
  insert(round: SecondRound, invitations: readonly SecondInvitation[]): Promise<boolean>;
  find(ref: WaveRef): Promise<SecondRound | null>;
  /** Ends a round that has not ended; false when it had. */
  stop(ref: WaveRef, at: Date): Promise<boolean>;
  /** Throws `not_found`. */
  getInvitation(ref: InvitationRef): Promise<SecondInvitation>;
  /** By the SHA-256 of the link's token, in any portal: the token is all a respondent has. */
  findByLink(linkHash: string): Promise<SecondInvitation | null>;
  /** Moves a link that is due to `handing_over`, as long as its person is awaited; false otherwise. */
  take(ref: InvitationRef, now: Date): Promise<boolean>;
  /** Tells what became of a link that is `handing_over`; false when it stood elsewhere. */
  settle(ref: InvitationRef, state: HandedOver): Promise<boolean>;
  /** Links that are due and not sent, of rounds that last. */
  listUnsent(portalId: number, now: Date): Promise<Array<InvitationRef & WaveRef>>;
  /** Keeps an answer and uses up its link; false, and nothing of it, when that can't answer. */
  accept(answer: SecondAnswer, invitation: InvitationRef, now: Date): Promise<boolean>;
  /**
   * Writes all answers of a round anew in a random order, so that no trace of the writing leads back
   * to a person. In the transaction of an anonymous answer.
   */
  mix(ref: WaveRef): Promise<void>;
  /** By a random id: the order of arrival would tell who is who. */
  listAnswers(ref: WaveRef): Promise<SecondAnswer[]>;
}
