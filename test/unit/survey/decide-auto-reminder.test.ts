import { describe, expect, it } from 'vitest';
import { decideAutoReminder } from '../../../src/survey/decide-auto-reminder.ts';
import type { AutoReminderInput } from '../../../src/survey/decide-auto-reminder.ts';

/** A Monday, 10:00 in Copenhagen. */
const OPENED = new Date('2026-11-02T09:00:00Z');

/** A moment in Copenhagen, where it is winter. */
const at = (text: string): Date => new Date(`2026-11-${text}:00+01:00`);

const decide = (now: string, changes: Partial<AutoReminderInput> = {}): string | null =>
  decideAutoReminder({
    openedAt: OPENED,
    rounds: [],
    reminderDays: [4, 9],
    hours: { fromHour: 9, toHour: 16, days: 'working' },
    timeZone: 'Europe/Copenhagen',
    now: at(now),
    ...changes,
  });
const round = (key: string, when: string) => ({ key, at: at(when) });

describe('a round of reminders by itself', () => {
  it.each<[string, string, string | null]>([
    ['not on the days before', '05T23:59', null],
    ['not before nine', '06T08:59', null],
    ['on its day from nine on', '06T09:00', 'auto-4'],
    ['later that day', '06T21:30', 'auto-4'],
    ['not on the Saturday after', '07T12:00', null],
    ['not on the Sunday after', '08T12:00', null],
    ['made up for on Monday', '09T09:00', 'auto-4'],
    ['of two missed days only the newer one', '11T09:00', 'auto-9'],
    ['made up for as long as the wave is open', '30T09:00', 'auto-9'],
  ])('is due %s', (_what, now, key) => {
    expect(decide(now)).toBe(key);
  });

  it.each<[string, string, Partial<AutoReminderInput>, string | null]>([
    ['is sent once', '06T10:00', { rounds: [round('auto-4', '06T09:00')] }, null],
    [
      'comes again on the next day named',
      '11T09:00',
      { rounds: [round('auto-4', '06T09:00')] },
      'auto-9',
    ],
    ['waits a day after one by hand', '06T09:00', { rounds: [round('by hand', '05T15:00')] }, null],
    [
      'comes when that day is over',
      '06T15:00',
      { rounds: [round('by hand', '05T15:00')] },
      'auto-4',
    ],
    ['waits over the weekend then', '07T15:00', { rounds: [round('by hand', '06T08:00')] }, null],
    [
      'waits a day after another by itself',
      '11T09:00',
      { rounds: [round('auto-4', '10T16:00')] },
      null,
    ],
    ['has no day', '30T09:00', { reminderDays: [] }, null],
    [
      'of an earlier day that was named later does not come',
      '06T10:00',
      { reminderDays: [2, 4], rounds: [round('auto-4', '06T09:00')] },
      null,
    ],
    [
      'on a day that was named later is made up for',
      '12T10:00',
      { reminderDays: [4, 9, 10], rounds: [round('auto-9', '11T09:00')] },
      'auto-10',
    ],
  ])('%s', (_what, now, changes, key) => {
    expect(decide(now, changes)).toBe(key);
  });

  it('counts days by the calendar of the portal', () => {
    // Already Tuesday in Auckland, still Sunday evening in Honolulu.
    const late = { openedAt: new Date('2026-11-02T11:30:00Z'), reminderDays: [1] };
    const now = new Date('2026-11-03T20:30:00Z');
    expect(decide('01T00:00', { ...late, timeZone: 'Pacific/Auckland', now })).toBe('auto-1');
    expect(decide('01T00:00', { ...late, timeZone: 'Pacific/Honolulu', now })).toBe('auto-1');
    const earlier = new Date('2026-11-03T18:30:00Z');
    expect(decide('01T00:00', { ...late, timeZone: 'Pacific/Honolulu', now: earlier })).toBeNull();
  });

  it('comes at nine by the clock on both sides of daylight saving', () => {
    const zone = { timeZone: 'Europe/Copenhagen', reminderDays: [3] };
    const openedAt = new Date('2026-10-23T08:00:00Z');
    expect(
      decide('01T00:00', { ...zone, openedAt, now: new Date('2026-10-26T07:59:00Z') }),
    ).toBeNull();
    expect(decide('01T00:00', { ...zone, openedAt, now: new Date('2026-10-26T08:00:00Z') })).toBe(
      'auto-3',
    );
  });
});
