import { addDays, dayIn, hourOn, isWeekend } from '../lib/calendar.ts';
import type { Day } from '../lib/calendar.ts';

/** What Radar mails by itself goes out from this hour on, and from Monday to Friday only. */
const FIRST_HOUR = 9;

/** Whether it is a time to mail people who expect nothing, by the portal's clock. */
export function isSendingTime(timeZone: string, now: Date): boolean {
  const day = dayIn(timeZone, now);
  return !isWeekend(day) && now >= hourOn(timeZone, day, FIRST_HOUR);
}

/** When the sending begins on a day, or on the Monday after it. */
export function sendingTimeOn(timeZone: string, day: Day): Date {
  let weekday = day;
  while (isWeekend(weekday)) weekday = addDays(weekday, 1);
  return hourOn(timeZone, weekday, FIRST_HOUR);
}
