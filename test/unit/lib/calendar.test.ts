import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addWorkingDays,
  dayIn,
  hourOn,
  wholeDaysBetween,
} from '../../../src/lib/calendar.ts';

describe('the day of an instant', () => {
  it.each([
    ['Europe/Copenhagen', '2026-03-28T22:59:59Z', '2026-03-28'],
    ['Europe/Copenhagen', '2026-03-28T23:00:00Z', '2026-03-29'],
    // Summer time begins on 29 March and ends on 25 October.
    ['Europe/Copenhagen', '2026-03-29T21:59:59Z', '2026-03-29'],
    ['Europe/Copenhagen', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['Europe/Copenhagen', '2026-10-25T21:59:59Z', '2026-10-25'],
    ['Europe/Copenhagen', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['Europe/Copenhagen', '2026-10-25T23:00:00Z', '2026-10-26'],
    ['UTC', '2026-12-31T23:59:59.999Z', '2026-12-31'],
    ['Asia/Tokyo', '2026-12-31T15:00:00Z', '2027-01-01'],
    ['America/New_York', '2027-01-01T04:59:59Z', '2026-12-31'],
    ['Asia/Kathmandu', '2026-05-31T18:15:00Z', '2026-06-01'],
    ['Pacific/Kiritimati', '2026-06-30T10:00:00Z', '2026-07-01'],
    ['Pacific/Pago_Pago', '2026-07-01T10:59:59Z', '2026-06-30'],
    ['Europe/Copenhagen', '2028-02-28T23:30:00Z', '2028-02-29'],
  ])('in %s at %s is %s', (timeZone, instant, day) => {
    expect(dayIn(timeZone, new Date(instant))).toBe(day);
  });
});

describe('months later', () => {
  it.each([
    ['2026-11-02', 3, '2027-02-02'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-12-31', 12, '2027-12-31'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-01-15', 0, '2026-01-15'],
    ['2026-01-31', 25, '2028-02-29'],
  ])('%s and %d months are %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });
});

describe('days later', () => {
  it.each([
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-05-05', 0, '2026-05-05'],
    ['2026-08-23', 90, '2026-11-21'],
  ])('%s and %d days are %s', (day, days, later) => {
    expect(addDays(day, days)).toBe(later);
  });

  it('and back again are the same day', () => {
    const day = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.integer({ min: -2000, max: 2000 }), (date, days) => {
        const start = date.toISOString().slice(0, 10);
        expect(addDays(addDays(start, days), -days)).toBe(start);
      }),
    );
  });
});

describe('whole days between', () => {
  const from = new Date('2026-10-24T12:00:00Z');

  it.each([
    ['2026-10-24T12:00:00Z', 0],
    ['2026-10-25T11:59:59.999Z', 0],
    ['2026-10-25T12:00:00Z', 1],
    ['2026-10-26T12:00:00Z', 2],
    ['2026-10-24T11:59:59Z', -1],
    ['2026-10-23T12:00:00Z', -1],
    ['2027-10-24T12:00:00Z', 365],
  ])('until %s are %d, whatever the clocks on the wall do', (to, days) => {
    expect(wholeDaysBetween(from, new Date(to))).toBe(days);
  });
});

describe('working days later', () => {
  it.each([
    ['a Monday', '2026-11-02', 1, '2026-11-03'],
    ['a Wednesday', '2026-11-04', 3, '2026-11-09'],
    ['a Friday', '2026-11-06', 1, '2026-11-09'],
    ['a Friday', '2026-11-06', 3, '2026-11-11'],
    ['a Saturday', '2026-11-07', 1, '2026-11-09'],
    ['a Sunday', '2026-11-08', 1, '2026-11-09'],
    ['a Saturday', '2026-11-07', 0, '2026-11-07'],
  ])('%s, %s, and %d are %s', (_weekday, day, days, later) => {
    expect(addWorkingDays(day, days)).toBe(later);
  });
});

describe('an hour of a day', () => {
  it.each([
    ['Europe/Copenhagen', '2026-11-02', 17, '2026-11-02T16:00:00Z'],
    ['Europe/Copenhagen', '2026-07-02', 17, '2026-07-02T15:00:00Z'],
    // The clocks change in these nights; 2 o'clock is skipped in the first.
    ['Europe/Copenhagen', '2026-03-29', 2, '2026-03-29T01:00:00Z'],
    ['Europe/Copenhagen', '2026-03-29', 3, '2026-03-29T01:00:00Z'],
    ['Europe/Copenhagen', '2026-10-25', 17, '2026-10-25T16:00:00Z'],
    ['America/New_York', '2026-11-02', 17, '2026-11-02T22:00:00Z'],
    ['Asia/Kathmandu', '2026-11-02', 17, '2026-11-02T11:15:00Z'],
    ['UTC', '2026-11-02', 0, '2026-11-02T00:00:00Z'],
  ])('in %s on %s at %d is %s', (timeZone, day, hour, instant) => {
    expect(hourOn(timeZone, day, hour)).toEqual(new Date(instant));
  });

  it('lies on that day everywhere', () => {
    const zone = fc.constantFrom('Europe/Oslo', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC');
    const day = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(zone, day, (timeZone, date) => {
        const wanted = date.toISOString().slice(0, 10);
        expect(dayIn(timeZone, hourOn(timeZone, wanted, 17))).toBe(wanted);
      }),
    );
  });
});
