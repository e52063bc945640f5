import { addDays, dayIn, isWeekend } from '../../lib/calendar.ts';
import type { Day } from '../../lib/calendar.ts';
import type { ReminderRound } from '../decide-auto-reminder.ts';
import { PAUSE_MS } from '../decide-reminders.ts';
import { isSendingTime } from '../sending-time.ts';
import type { OfficeHours } from '../timing/decide-send-time.ts';

/** The round of a wave in which everybody who is silent hears that it ends. */
export const CLOSING_ROUND = 'closing';

export interface ClosingSoonInput {
  readonly openedAt: Date;
  readonly closesAt: Date;
  readonly rounds: readonly ReminderRound[];
  /** Days before the end, 0 for never. */
  readonly closingSoonDays: number;
  readonly timeZone: string;
  readonly hours: OfficeHours;
  readonly now: Date;
}

/**
 * Whether an open wave's people hear now that it closes soon: once, from the first office hour on, and on the Friday
 * before where the day lies on a weekend. Not within 24 hours of the launch or of a round of
 * reminders.
 */
export function decideClosingSoon(input: ClosingSoonInput): boolean {
  const { openedAt, closesAt, rounds, closingSoonDays, timeZone, hours, now } = input;
  if (closingSoonDays === 0 || now >= closesAt || !isSendingTime(timeZone, hours, now))
    return false;
  if (rounds.some(({ key }) => key === CLOSING_ROUND)) return false;
  const day = workingDayBy(addDays(dayIn(timeZone, closesAt), -closingSoonDays));
  if (dayIn(timeZone, now) < day) return false;
  return [openedAt, ...rounds.map(({ at }) => at)].every(
    (at) => now.getTime() - at.getTime() >= PAUSE_MS,
  );
}

/** The day itself, or the Friday before it. */
function workingDayBy(day: Day): Day {
  let weekday = day;
  while (isWeekend(weekday)) weekday = addDays(weekday, -1);
  return weekday;
}
