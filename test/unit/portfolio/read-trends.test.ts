import { expect, it } from 'vitest';
import { foldMonths } from '../../../src/portfolio/read-trends.ts';
import type { MonthOfResults } from '../../../src/portfolio/figures.ts';

const month = (name: string, part: Partial<MonthOfResults> = {}): MonthOfResults => ({
  ...{ month: name, surveys: 2, withHealth: 2, healthy: 1, withGap: 2, gapSum: -20 },
  ...part,
});

it('has a point for each month since the first survey, also for those without one', () => {
  const points = foldMonths([month('2026-08'), month('2026-10')], 'month', '2026-11-03');
  expect(points).toEqual([
    { from: '2026-08', surveys: 2, healthy: 50, gap: -10 },
    { from: '2026-09', surveys: 0, healthy: null, gap: null },
    { from: '2026-10', surveys: 2, healthy: 50, gap: -10 },
    { from: '2026-11', surveys: 0, healthy: null, gap: null },
  ]);
});

it('weighs each survey of a quarter the same', () => {
  const months = [
    month('2025-12', { surveys: 1, withHealth: 1, healthy: 1, withGap: 1, gapSum: -40 }),
    month('2026-01', { withHealth: 0, healthy: 0 }),
    month('2026-03', { surveys: 4, withHealth: 4, healthy: 4, withGap: 1, gapSum: -2 }),
  ];
  expect(foldMonths(months, 'quarter', '2026-03-31')).toEqual([
    { from: '2025-10', surveys: 1, healthy: 100, gap: -40 },
    { from: '2026-01', surveys: 6, healthy: 100, gap: -22 / 3 },
  ]);
});

it('is empty before the first survey', () => {
  expect(foldMonths([], 'month', '2026-11-03')).toEqual([]);
});
