import { expect, it } from 'vitest';
import { defaultPortalSettings } from '../../../../src/survey/settings.ts';
import { decideDueTimes } from '../../../../src/survey/timing/decide-due-times.ts';
import type { SendingSettings } from '../../../../src/survey/timing/sending-settings.ts';
import { spreadMails } from '../../../../src/survey/timing/spread-mails.ts';

/** A Tuesday, 13:40 in Copenhagen and 7:40 in New York. */
const NOW = new Date('2026-11-03T12:40:00Z');
const { sending } = defaultPortalSettings;

function spread(timeZones: readonly string[], changes: Partial<SendingSettings> = {}): string[] {
  return spreadMails({ timeZones, settings: { ...sending, ...changes }, notBefore: NOW }).map(
    (at) => at.toISOString().slice(0, 16),
  );
}

const people = (count: number, timeZone = 'Europe/Copenhagen') =>
  Array.from({ length: count }, () => timeZone);

it('leaves a small company as it is', () => {
  expect(new Set(spread(people(100)))).toEqual(new Set(['2026-11-03T12:40']));
});

it('spreads a large one over the hours of the day and the next one', () => {
  const counts = Object.fromEntries(
    [...Map.groupBy(spread(people(7), { mostPerHour: 2 }), (at) => at)].map(([at, all]) => [
      at,
      all.length,
    ]),
  );
  expect(counts).toEqual({
    '2026-11-03T12:40': 2,
    '2026-11-03T13:00': 2,
    '2026-11-03T14:00': 2,
    '2026-11-04T08:00': 1,
  });
});

it('counts all time zones together, each at its own hours', () => {
  const zones = [...people(1), ...people(2, 'America/New_York'), ...people(1)];
  expect(spread(zones, { mostPerHour: 1 })).toEqual([
    '2026-11-03T12:40',
    '2026-11-03T14:00',
    '2026-11-03T15:00',
    '2026-11-03T13:00',
  ]);
});

it('never puts more mails into an hour than allowed, nor loses one', () => {
  const zones = ['Europe/Copenhagen', 'America/New_York', 'Pacific/Auckland'];
  const all = spread(
    Array.from({ length: 1000 }, (_, index) => zones[index % 3] ?? ''),
    { mostPerHour: 30 },
  );
  expect(all).toHaveLength(1000);
  const hours = [...Map.groupBy(all, (at) => at.slice(0, 13)).values()].map((one) => one.length);
  expect(Math.max(...hours)).toBe(30);
});

it('spreads ten thousand people at once', () => {
  const startedAt = performance.now();
  expect(spread(people(10_000))).toHaveLength(10_000);
  expect(performance.now() - startedAt).toBeLessThan(2000);
});

it('at once means at once, for whomever', () => {
  const input = { people: [{ timeZone: 'Pacific/Auckland' }], sending, now: NOW };
  const timeZone = 'Europe/Copenhagen';
  expect(decideDueTimes({ ...input, timeZone, start: 'now' })).toEqual([NOW]);
  expect(decideDueTimes({ ...input, timeZone, start: 'office_hours' })).not.toEqual([NOW]);
});

it('whose clock is unknown has the portal’s', () => {
  const [at] = decideDueTimes({
    people: [{ timeZone: null }],
    start: 'office_hours',
    sending,
    timeZone: 'America/New_York',
    now: NOW,
  });
  expect(at?.toISOString()).toBe('2026-11-03T14:00:00.000Z');
});
