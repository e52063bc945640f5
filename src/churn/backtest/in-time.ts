import { wholeDaysBetween } from '../../lib/calendar.ts';

export const DAY_MS = 24 * 60 * 60 * 1000;

/** Days before a loss: later there is no time left to win a company back, earlier says little. */
const WINDOW = { nearest: 60, farthest: 365 } as const;

/** Whether a moment lies 60–365 whole days before a loss, both included. */
export function isInTime(moment: Date, lostAt: Date): boolean {
  const days = wholeDaysBetween(moment, lostAt);
  return days >= WINDOW.nearest && days <= WINDOW.farthest;
}

/** The last moment at which a warning is in time. */
export function lastChance(lostAt: Date): Date {
  return new Date(lostAt.getTime() - WINDOW.nearest * DAY_MS);
}
