import { addDays, dayIn } from '../lib/calendar.ts';
import { PAUSE_MS } from './decide-reminders.ts';
import { isSendingTime } from './sending-time.ts';
import type { OfficeHours } from './timing/decide-send-time.ts';

/** A round of reminders that was sent, by hand or by itself. */
export interface ReminderRound {
  readonly key: string;
  readonly at: Date;
}

export interface AutoReminderInput {
  readonly openedAt: Date;
  readonly rounds: readonly ReminderRound[];
  /** Days after the launch, rising. */
  readonly reminderDays: readonly number[];
  readonly hours: OfficeHours;
  readonly timeZone: string;
  readonly now: Date;
}

/**
 * The key of the round that an open wave's people get by themselves now, such as `auto-4`, or null.
 * Only the newest day that has come counts: of days that were missed, over a weekend or while the
 * wave was paused, one round is made up for, never two. Nothing is sent within 24 hours of another
 * round, nor at night or on a weekend.
 */
export function decideAutoReminder(input: AutoReminderInput): string | null {
  const { openedAt, rounds, reminderDays, hours, timeZone, now } = input;
  if (!isSendingTime(timeZone, hours, now)) return null;
  const launchedOn = dayIn(timeZone, openedAt);
  const today = dayIn(timeZone, now);
  const due = reminderDays.findLast((days) => addDays(launchedOn, days) <= today);
  if (due === undefined) return null;
  const key = `auto-${due}`;
  if (rounds.some((round) => round.key === key)) return null;
  const isTooSoon = rounds.some(({ at }) => now.getTime() - at.getTime() < PAUSE_MS);
  return isTooSoon ? null : key;
}
