import { describe, expect, it } from 'vitest';
import { decideClosingSoon } from '../../../../src/survey/letters/decide-closing-soon.ts';
import type { ClosingSoonInput } from '../../../../src/survey/letters/decide-closing-soon.ts';

/** A moment in Copenhagen, where it is winter. */
const at = (text: string): Date => new Date(`2026-11-${text}:00+01:00`);

const decide = (now: string, changes: Partial<ClosingSoonInput> = {}): boolean =>
  decideClosingSoon({
    // From a Monday to the Thursday of the week after.
    openedAt: at('02T10:00'),
    closesAt: at('12T10:00'),
    rounds: [],
    closingSoonDays: 1,
    hours: { fromHour: 9, toHour: 16, days: 'working' },
    timeZone: 'Europe/Copenhagen',
    now: at(now),
    ...changes,
  });

describe('that a survey closes soon is told', () => {
  it.each<[string, string, Partial<ClosingSoonInput>, boolean]>([
    ['not on the days before', '10T12:00', {}, false],
    ['not before nine', '11T08:59', {}, false],
    ['on its day from nine on', '11T09:00', {}, true],
    ['made up for as long as the survey is open', '12T09:30', {}, true],
    ['not at its end', '12T10:00', {}, false],
    ['as many days before as the settings say', '10T09:00', { closingSoonDays: 2 }, true],
    ['never where the settings say so', '11T09:00', { closingSoonDays: 0 }, false],
    ['on the Friday before a Sunday', '06T09:00', { closesAt: at('09T10:00') }, true],
    ['not on a Saturday', '07T12:00', { closesAt: at('09T10:00') }, false],
    ['not within a day of the launch', '11T09:00', { openedAt: at('10T10:00') }, false],
    ['once', '12T09:00', { rounds: [{ key: 'closing', at: at('11T09:00') }] }, false],
    [
      'not within a day of a reminder',
      '11T09:00',
      { rounds: [{ key: 'auto-9', at: at('10T10:00') }] },
      false,
    ],
    ['a day after a reminder', '11T09:00', { rounds: [{ key: 'x', at: at('10T09:00') }] }, true],
  ])('%s', (_what, now, changes, isDue) => {
    expect(decide(now, changes)).toBe(isDue);
  });
});
