import { addDays, dayIn, hourOn } from '../lib/calendar.ts';
import type { Day } from '../lib/calendar.ts';

/** The first and the last day on which a reason that is put aside today may count again. */
export interface SnoozeDays {
  readonly first: Day;
  readonly last: Day;
}

/** A reason is put aside for a day at least and a year at most, by the portal's calendar. */
const SHORTEST_DAYS = 1;
const LONGEST_DAYS = 365;

/** The days that somebody may choose from now. */
export function snoozeDays(now: Date, timeZone: string): SnoozeDays {
  const today = dayIn(timeZone, now);
  return { first: addDays(today, SHORTEST_DAYS), last: addDays(today, LONGEST_DAYS) };
}

/**
 * When a reason that is put aside until this day counts again: as the day begins in the portal's
 * time zone. `too_soon` or `too_late` for a day that may not be chosen.
 */
export function decideSnooze(
  until: Day,
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
): Date | 'too_soon' | 'too_late' {
  const { first, last } = snoozeDays(now, timeZone);
  if (until < first) return 'too_soon';
  return until > last ? 'too_late' : hourOn(timeZone, until, 0);
}
