import { expect, it } from 'vitest';
import { shareClosedInTime } from '../../../../src/churn/cases/share-closed-in-time.ts';

const period = { since: new Date('2026-09-01T00:00:00Z'), until: new Date('2026-12-01T00:00:00Z') };
const day = (text: string | null) => (text === null ? null : new Date(`${text}T12:00:00Z`));
const one = (due: string, closed: string | null) => ({
  dueAt: new Date(`${due}T12:00:00Z`),
  closedAt: day(closed),
});

it.each([
  ['nothing was due', [], { due: 0, inTime: 0, share: null }],
  [
    'closed on time to the minute',
    [one('2026-10-05', '2026-10-05')],
    { due: 1, inTime: 1, share: 1 },
  ],
  ['closed a day late', [one('2026-10-05', '2026-10-06')], { due: 1, inTime: 0, share: 0 }],
  ['never closed', [one('2026-10-05', null)], { due: 1, inTime: 0, share: 0 }],
  [
    'due before and after the period',
    [one('2026-08-31', null), one('2026-12-01', '2026-11-02')],
    { due: 0, inTime: 0, share: null },
  ],
  [
    'three of four',
    [
      one('2026-09-01', '2026-09-01'),
      one('2026-10-01', '2026-09-10'),
      one('2026-11-01', null),
      one('2026-11-30', '2026-11-29'),
    ],
    { due: 4, inTime: 3, share: 0.75 },
  ],
])('%s', (_what, cases, expected) => {
  expect(shareClosedInTime(cases, period)).toEqual(expected);
});
