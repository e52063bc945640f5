import type { LetterRef, WaveRef } from '../../lib/refs.ts';
import type { HandedOver } from '../ports.ts';

/** Mails beside invitation and reminders, at most one of a kind for each invitation. */
export interface LetterStore {
  /** Stores a letter that waits to be sent, unless its invitation has one of this kind already. */
  plan(ref: LetterRef, at: Date): Promise<void>;
  /**
   * Stores a round of the wave by its key, and a closing letter that waits to be sent for each of
   * these invitations, which count as reminded now.
   */
  insertClosingRound(
    ref: WaveRef,
    round: {
      readonly key: string;
      readonly at: Date;
      readonly invitationIds: readonly string[];
    },
  ): Promise<void>;
  /**
   * Moves a waiting letter to `handing_over`; one about the end of the survey only while its
   * invitation has no answer. False otherwise.
   */
  take(ref: LetterRef): Promise<boolean>;
  /** Tells what became of a letter that is `handing_over`; false when it stood elsewhere. */
  settle(ref: LetterRef, state: HandedOver): Promise<boolean>;
  /**
   * Letters that still wait to be sent: of the end of open waves to people who are awaited, and
   * thanks planned since then. Nobody who wants no more surveys.
   */
  listUnsent(portalId: number, thanksSince: Date): Promise<LetterRef[]>;
}
