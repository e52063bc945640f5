import type { LetterRef, WaveRef } from '../../lib/refs.ts';
import type { HandedOver } from '../ports.ts';
import type { DueMail } from '../timing/due-mail.ts';

/** Mails beside invitation and reminders, at most one of a kind for each invitation. */
export interface LetterStore {
  /** Stores a letter that is due at this time, unless its invitation has one of this kind already. */
  plan(ref: LetterRef, at: Date): Promise<void>;
  /** Stores the heads-up of each of these invitations. */
  planHeadsUps(portalId: number, letters: readonly DueMail[], at: Date): Promise<void>;
  /**
   * Stores a round of the wave by its key, and a closing letter for each of these invitations, which
   * count as reminded when it leaves.
   */
  insertClosingRound(
    ref: WaveRef,
    round: {
      readonly key: string;
      readonly at: Date;
      readonly letters: readonly DueMail[];
    },
  ): Promise<void>;
  /**
   * Moves a waiting letter that is due to `handing_over`; one about the end of the survey only while its
   * invitation has no answer. False otherwise.
   */
  take(ref: LetterRef, now: Date): Promise<boolean>;
  /** Tells what became of a letter that is `handing_over`; false when it stood elsewhere. */
  settle(ref: LetterRef, state: HandedOver): Promise<boolean>;
  /**
   * Letters that are due and not sent: of the end of open waves to people who are awaited, heads-ups
   * of invitations that are still to come, and thanks planned since then. Nobody who wants no more surveys.
   */
  listUnsent(
    portalId: number,
    times: { readonly now: Date; readonly thanksSince: Date },
  ): Promise<Array<LetterRef & WaveRef>>;
}
