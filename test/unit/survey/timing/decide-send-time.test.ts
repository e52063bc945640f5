import { describe, expect, it } from 'vitest';
import { hourOn } from '../../../../src/lib/calendar.ts';
import { decideSendTime } from '../../../../src/survey/timing/decide-send-time.ts';
import type { OfficeHours } from '../../../../src/survey/timing/decide-send-time.ts';

const HOURS: OfficeHours = { fromHour: 9, toHour: 16, days: 'working' };

function decide(timeZone: string, notBefore: string, hours: Partial<OfficeHours> = {}): string {
  const at = decideSendTime({
    timeZone,
    hours: { ...HOURS, ...hours },
    notBefore: new Date(notBefore),
  });
  return at.toISOString().replace(':00.000Z', 'Z');
}

describe('a mail leaves', () => {
  it.each([
    [
      'at once within the office hours',
      'Europe/Copenhagen',
      '2026-11-03T10:17Z',
      '2026-11-03T10:17Z',
    ],
    ['at once as they begin', 'Europe/Copenhagen', '2026-11-03T08:00Z', '2026-11-03T08:00Z'],
    [
      'when they begin, early in the morning',
      'Europe/Copenhagen',
      '2026-11-03T05:30Z',
      '2026-11-03T08:00Z',
    ],
    [
      'the next day once they have ended',
      'Europe/Copenhagen',
      '2026-11-03T15:00Z',
      '2026-11-04T08:00Z',
    ],
    [
      'on Monday after a Friday evening',
      'Europe/Copenhagen',
      '2026-11-06T17:00Z',
      '2026-11-09T08:00Z',
    ],
    [
      'on Monday after a Saturday noon',
      'Europe/Copenhagen',
      '2026-11-07T11:00Z',
      '2026-11-09T08:00Z',
    ],
    [
      'in New York hours later than in Copenhagen',
      'America/New_York',
      '2026-11-03T08:00Z',
      '2026-11-03T14:00Z',
    ],
    [
      'in Auckland, where it is tomorrow already',
      'Pacific/Auckland',
      '2026-11-03T08:00Z',
      '2026-11-03T20:00Z',
    ],
    [
      'on Monday in Auckland, a Sunday in Copenhagen',
      'Pacific/Auckland',
      '2026-11-06T08:00Z',
      '2026-11-08T20:00Z',
    ],
  ])('%s', (_what, timeZone, notBefore, expected) => {
    expect(decide(timeZone, notBefore)).toBe(expected);
  });

  it('on any day and hour where the settings say so', () => {
    const always = { fromHour: 0, toHour: 24, days: 'all' } as const;
    expect(decide('Europe/Copenhagen', '2026-11-07T23:30Z', always)).toBe('2026-11-07T23:30Z');
    expect(decide('Europe/Copenhagen', '2026-11-07T23:30Z', { days: 'all' })).toBe(
      '2026-11-08T08:00Z',
    );
  });
});

describe.each([
  // Each change of the clocks, by the day before and the day after, both at nine by the wall.
  ['Europe/Copenhagen', 'to summer time', '2026-03-28', '08:00', '2026-03-29', '07:00'],
  ['Europe/Copenhagen', 'from summer time', '2026-10-24', '07:00', '2026-10-25', '08:00'],
  ['America/New_York', 'to summer time', '2026-03-07', '14:00', '2026-03-08', '13:00'],
  ['America/New_York', 'from summer time', '2026-10-31', '13:00', '2026-11-01', '14:00'],
  ['Pacific/Auckland', 'to summer time', '2026-09-26', '21:00', '2026-09-27', '20:00'],
  ['Pacific/Auckland', 'from summer time', '2026-04-04', '20:00', '2026-04-05', '21:00'],
])('in %s, %s,', (timeZone, _way, dayBefore, nineBefore, dayAfter, nineAfter) => {
  it('nine stays nine by the wall', () => {
    const nine = (day: string) => hourOn(timeZone, day, 9).toISOString().slice(11, 16);
    expect([nine(dayBefore), nine(dayAfter)]).toEqual([nineBefore, nineAfter]);
  });

  it('every minute of both days finds its office hours', () => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'short' });
    const start = hourOn(timeZone, dayBefore, 0).getTime();
    let last = 0;
    for (let minute = 0; minute < 49 * 60; minute += 10) {
      const notBefore = new Date(start + minute * 60_000);
      const at = decideSendTime({ timeZone, hours: { ...HOURS, days: 'all' }, notBefore });
      const wall = format.format(at);
      expect(wall >= '09:00' && wall < '16:00').toBe(true);
      expect(at.getTime()).toBeGreaterThanOrEqual(Math.max(last, notBefore.getTime()));
      expect(at.getTime() - notBefore.getTime()).toBeLessThanOrEqual(18 * 3_600_000);
      last = at.getTime();
    }
  });
});

describe('half past two', () => {
  // Office hours from two to three: the hour in which clocks are changed.
  const NIGHT: OfficeHours = { fromHour: 2, toHour: 3, days: 'all' };

  it.each([
    ['Europe/Copenhagen', '2026-03-28T23:00Z', '2026-03-29T01:00Z', '2026-03-30T00:00Z'],
    ['America/New_York', '2026-03-08T05:00Z', '2026-03-08T07:00Z', '2026-03-09T06:00Z'],
    ['Pacific/Auckland', '2026-09-26T12:00Z', '2026-09-26T14:00Z', '2026-09-27T13:00Z'],
  ])('that does not exist in %s is three o’clock', (timeZone, before, three, nextNight) => {
    expect(decide(timeZone, before, NIGHT)).toBe(three);
    const later = new Date(Date.parse(three) + 60_000).toISOString();
    expect(decide(timeZone, later, NIGHT)).toBe(nextNight);
  });

  it.each([
    ['Europe/Copenhagen', '2026-10-25', '2026-10-25T00:00:00.000Z', '2026-10-25T02:00:00.000Z'],
    ['America/New_York', '2026-11-01', '2026-11-01T07:00:00.000Z', '2026-11-01T08:00:00.000Z'],
    ['Pacific/Auckland', '2026-04-05', '2026-04-04T13:00:00.000Z', '2026-04-04T15:00:00.000Z'],
  ])('that comes twice in %s is within the hours both times', (timeZone, day, first, end) => {
    expect(hourOn(timeZone, day, 2).toISOString()).toBe(first);
    expect(hourOn(timeZone, day, 3).toISOString()).toBe(end);
    const from = Date.parse(first);
    for (let at = from; at < Date.parse(end); at += 1_800_000) {
      const notBefore = new Date(at);
      expect(decideSendTime({ timeZone, hours: NIGHT, notBefore })).toEqual(notBefore);
    }
  });
});
