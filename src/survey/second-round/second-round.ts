import type { InvitationRef, WaveRef } from '../../lib/refs.ts';
import type { DeliveryState, FollowupAnswer } from '../types.ts';

/**
 * A short second round on a closed wave: a few points are sent back to the people, to say why and
 * what should be done. A wave has one at most.
 */
export interface SecondRound extends WaveRef {
  readonly requestId: string;
  /** One to three of the radar's points, in the order they are asked. */
  readonly pointIds: readonly string[];
  readonly startedAt: Date;
  readonly endsAt: Date;
  /** When somebody ended it early. */
  readonly stoppedAt: Date | null;
}

/** One person's link to a second round; who they are stands in the invitation to the wave. */
export interface SecondInvitation extends InvitationRef, WaveRef {
  readonly delivery: DeliveryState;
  /** In anonymous mode, too, nothing but whether the link is used up. */
  readonly response: 'none' | 'answered' | 'withdrawn';
  readonly linkNonce: string;
  readonly linkHash: string;
  /** Its mail leaves then. */
  readonly dueAt: Date;
}

/** What one person said in a second round. */
export interface SecondAnswer extends WaveRef {
  readonly answerId: string;
  /** Null in anonymous mode: there is no way back to the person. */
  readonly invitationId: string | null;
  /** By point; only points about which something was said. */
  readonly said: Readonly<Record<string, FollowupAnswer>>;
  /** In anonymous mode cut to the day. */
  readonly submittedAt: Date;
}

/** Points of one second round at most. */
export const MOST_POINTS = 3;
/** How long the links of a second round work. */
export const OPEN_DAYS = 7;
/** After that, nobody remembers what they answered. */
export const START_WITHIN_DAYS = 60;

const DAY = 86_400_000;

export function endOf(startedAt: Date): Date {
  return new Date(startedAt.getTime() + OPEN_DAYS * DAY);
}

/** Whether a closed wave is young enough to ask about. */
export function isFresh(closedAt: Date, now: Date): boolean {
  return now.getTime() < closedAt.getTime() + START_WITHIN_DAYS * DAY;
}

export function isOver({ endsAt, stoppedAt }: SecondRound, now: Date): boolean {
  return stoppedAt !== null || endsAt <= now;
}
