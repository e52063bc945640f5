import type { ReminderRef, WaveRef } from '../lib/refs.ts';
import type { ReminderRound } from './decide-auto-reminder.ts';
import type { HandedOver } from './ports.ts';

/**
 * Reminders of invitations. A round reminds everybody of a wave who has not answered, each with the
 * next reminder of their invitation, counted from 1.
 */
export interface ReminderStore {
  /** How many people the round with this key reminded; null when there was none. */
  findRound(ref: WaveRef, key: string): Promise<number | null>;
  /**
   * When the people of this wave were last reminded, of this wave or another one, by the id of
   * their invitation; who never was is left out. Locks these people's invitations until the
   * transaction ends, so that two waves can't remind one person at once. Only inside a transaction.
   */
  lockPeople(ref: WaveRef): Promise<ReadonlyMap<string, Date>>;
  /** Stores a round, and for each of these invitations a reminder that waits until it is due. */
  insertRound(
    ref: WaveRef,
    round: {
      readonly key: string;
      readonly at: Date;
      readonly reminders: ReadonlyArray<{ readonly invitationId: string; readonly dueAt: Date }>;
    },
  ): Promise<ReminderRef[]>;
  /**
   * Moves a reminder that is due to `handing_over`, as long as it is the newest of its invitation and
   * that has no answer yet; false otherwise.
   */
  take(ref: ReminderRef, now: Date): Promise<boolean>;
  /** Reminders that are due and still wait, of open waves, to people who are awaited and want mail. */
  listUnsent(portalId: number, now: Date): Promise<Array<ReminderRef & WaveRef>>;
  /** Open waves before their end, with their rounds of reminders. */
  listOpenWaves(portalId: number, now: Date): Promise<OpenWave[]>;
  /** Tells what became of a reminder that is `handing_over`; false when it stood elsewhere. */
  settle(ref: ReminderRef, state: HandedOver): Promise<boolean>;
}

/** A wave that still waits for answers, as far as reminding by itself looks at it. */
export interface OpenWave extends WaveRef {
  readonly openedAt: Date;
  readonly closesAt: Date;
  readonly rounds: readonly ReminderRound[];
}
