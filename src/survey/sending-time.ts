import { addDays, dayIn, hourOn, isWeekend } from '../lib/calendar.ts';
import type { Day } from '../lib/calendar.ts';
import type { OfficeHours } from './timing/decide-send-time.ts';

/**
 * Whether what Radar does by itself may begin, by the portal's clock: on a day of work, from the first
 * office hour on. When each mail leaves is another question, of its recipient's clock.
 */
export function isSendingTime(timeZone: string, hours: OfficeHours, now: Date): boolean {
  const day = dayIn(timeZone, now);
  return mayWorkOn(day, hours) && now >= hourOn(timeZone, day, hours.fromHour);
}

/** When the sending begins on a day, or on the Monday after it. */
export function sendingTimeOn(timeZone: string, hours: OfficeHours, day: Day): Date {
  let workday = day;
  while (!mayWorkOn(workday, hours)) workday = addDays(workday, 1);
  return hourOn(timeZone, workday, hours.fromHour);
}

function mayWorkOn(day: Day, { days }: OfficeHours): boolean {
  return days === 'all' || !isWeekend(day);
}
