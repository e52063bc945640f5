import { expect, test } from 'vitest';
import { dueAt, zoneOffset } from '../../../src/sandbox/zoned-time.ts';

test.each([
  ['Europe/Copenhagen', '2026-11-20T09:00:00Z', 60],
  ['Europe/Copenhagen', '2026-07-01T09:00:00Z', 120],
  ['UTC', '2026-07-01T09:00:00Z', 0],
  ['America/New_York', '2026-07-01T09:00:00Z', -240],
  ['Asia/Kolkata', '2026-07-01T09:00:00Z', 330],
])('%s is that far from UTC on %s', (zone, at, minutes) => {
  expect(zoneOffset(new Date(at), zone)).toBe(minutes * 60_000);
});

test('due tomorrow at nine means nine o’clock there, over a change of the clocks too', () => {
  const nine = { hour: 9, minute: 0 };
  const before = dueAt(new Date('2026-10-24T22:30:00Z'), 1, nine, 'Europe/Copenhagen');
  expect(before.toISOString()).toBe('2026-10-26T08:00:00.000Z');
  const evening = dueAt(new Date('2026-03-28T12:00:00Z'), 1, nine, 'Europe/Copenhagen');
  expect(evening.toISOString()).toBe('2026-03-29T07:00:00.000Z');
});
