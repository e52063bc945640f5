import { describe, expect, it } from 'vitest';
import { isSendingTime, sendingTimeOn } from '../../../src/survey/sending-time.ts';

const HOURS = { fromHour: 9, toHour: 16, days: 'working' } as const;

describe('the time to send by itself', () => {
  it.each([
    ['Europe/Copenhagen', '2026-11-06T07:59:59Z', false],
    ['Europe/Copenhagen', '2026-11-06T08:00:00Z', true],
    ['Europe/Copenhagen', '2026-11-06T22:59:59Z', true],
    ['Europe/Copenhagen', '2026-11-06T23:00:00Z', false],
    ['Europe/Copenhagen', '2026-11-08T12:00:00Z', false],
    ['Europe/Copenhagen', '2026-07-06T07:00:00Z', true],
    ['America/Los_Angeles', '2026-11-06T16:59:00Z', false],
    ['America/Los_Angeles', '2026-11-07T05:00:00Z', true],
    ['Pacific/Auckland', '2026-11-06T12:00:00Z', false],
  ])('in %s at %s: %s', (timeZone, now, expected) => {
    expect(isSendingTime(timeZone, HOURS, new Date(now))).toBe(expected);
  });

  it.each([
    ['a Friday', '2026-11-06', '2026-11-06T08:00:00.000Z'],
    ['a Saturday', '2026-11-07', '2026-11-09T08:00:00.000Z'],
    ['a Sunday', '2026-11-08', '2026-11-09T08:00:00.000Z'],
    ['a summer day', '2026-07-06', '2026-07-06T07:00:00.000Z'],
  ])('begins on %s at nine, or on the Monday after', (_what, day, expected) => {
    expect(sendingTimeOn('Europe/Copenhagen', HOURS, day).toISOString()).toBe(expected);
  });

  it('knows weekends and hours of the settings', () => {
    const hours = { fromHour: 7, toHour: 16, days: 'all' } as const;
    expect(isSendingTime('Europe/Copenhagen', hours, new Date('2026-11-08T06:00:00Z'))).toBe(true);
    expect(sendingTimeOn('Europe/Copenhagen', hours, '2026-11-08').toISOString()).toBe(
      '2026-11-08T06:00:00.000Z',
    );
  });
});
