/** A calendar day as `YYYY-MM-DD`. */
export type Day = string;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of an instant in a time zone, such as `Europe/Copenhagen`. */
export function dayIn(timeZone: string, instant: Date): Day {
  let format = formats.get(timeZone);
  if (!format) {
    // Swedish dates are written as ISO 8601.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
    formats.set(timeZone, format);
  }
  return format.format(instant);
}

/** The day that many calendar days later (or earlier, when negative). */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day that many months later; the last day of a month that has no such day. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const shifted = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)));
  return shifted.toISOString().slice(0, 10);
}

/** Whole 24-hour days from one instant to another, rounded down; negative when `to` is earlier. */
export function wholeDaysBetween(from: Date, to: Date): number {
  return Math.floor((to.getTime() - from.getTime()) / 86_400_000);
}

/** The working day that many after this one, Monday to Friday; holidays are not known. */
export function addWorkingDays(day: Day, days: number): Day {
  let found = day;
  for (let left = days; left > 0; left -= isWeekend(found) ? 0 : 1) found = addDays(found, 1);
  return found;
}

/** Saturday or Sunday. */
export function isWeekend(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/**
 * When it is this full hour, 0–24, on a day in a time zone. An hour that the change to summer time
 * skips begins with the one after it; one that comes twice begins with the first.
 */
export function hourOn(timeZone: string, day: Day, hour: number): Date {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000;
  // Before and after any change of the offset that is near; the earlier one comes first.
  const before = asUtc - offsetAt(timeZone, new Date(asUtc - DAY_MS));
  const after = asUtc - offsetAt(timeZone, new Date(asUtc + DAY_MS));
  const shows = (instant: number) => instant + offsetAt(timeZone, new Date(instant)) === asUtc;
  const [first = before] = [before, after].filter(shows).sort((a, b) => a - b);
  return new Date(first);
}

const DAY_MS = 86_400_000;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds that a zone is ahead of UTC. */
function offsetAt(timeZone: string, instant: Date): number {
  let format = clocks.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    clocks.set(timeZone, format);
  }
  const local = Date.parse(`${format.format(instant).replace(' ', 'T')}Z`);
  return local - Math.floor(instant.getTime() / 1000) * 1000;
}
