import { addDays, dayIn, hourOn, isWeekend } from '../lib/calendar.ts';
import type { Day } from '../lib/calendar.ts';

const FROM_HOUR = 8;
const UNTIL_HOUR = 17;

/**
 * The Monday of the week whose digest may leave now, in the portal's time zone: at office hours of a
 * working day, so that one that Monday missed comes on the next. Null at any other time. Pure.
 */
export function decideDigestWeek(now: Date, timeZone: string): Day | null {
  const day = dayIn(timeZone, now);
  const isAtOffice =
    now >= hourOn(timeZone, day, FROM_HOUR) && now < hourOn(timeZone, day, UNTIL_HOUR);
  if (isWeekend(day) || !isAtOffice) return null;
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}
