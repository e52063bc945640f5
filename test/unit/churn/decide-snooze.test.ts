import { describe, expect, it } from 'vitest';
import { decideSnooze, snoozeDays } from '../../../src/churn/decide-snooze.ts';

/** In Auckland it is the 22nd already, in Honolulu still the 21st. */
const now = new Date('2026-11-21T20:30:00Z');

describe('a reason can be put aside', () => {
  it.each([
    ['Europe/Copenhagen', '2026-11-22', '2027-11-21'],
    ['Pacific/Auckland', '2026-11-23', '2027-11-22'],
    ['Pacific/Honolulu', '2026-11-22', '2027-11-21'],
  ])('in %s from %s to %s', (timeZone, first, last) => {
    expect(snoozeDays(now, timeZone)).toEqual({ first, last });
  });

  it.each([
    ['2026-11-20', 'too_soon'],
    ['2026-11-21', 'too_soon'],
    ['2026-11-22', '2026-11-21T23:00:00.000Z'],
    ['2027-06-01', '2027-05-31T22:00:00.000Z'],
    ['2027-11-21', '2027-11-20T23:00:00.000Z'],
    ['2027-11-22', 'too_late'],
    ['9999-12-31', 'too_late'],
  ])('until %s: %s', (day, expected) => {
    const decided = decideSnooze(day, { now, timeZone: 'Europe/Copenhagen' });
    expect(decided instanceof Date ? decided.toISOString() : decided).toBe(expected);
  });
});
