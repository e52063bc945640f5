/** A day as HubSpot's date input has it: months count from 0. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** `YYYY-MM-DD` for the date input. */
export function toCalendarDate(day: string): CalendarDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month: month - 1, date };
}

/** The date input's value as `YYYY-MM-DD`. */
export function toDay({ year, month, date }: CalendarDate): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year)}-${two(month + 1)}-${two(date)}`;
}
