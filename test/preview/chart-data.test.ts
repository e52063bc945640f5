import { expect, test } from 'vitest';
import {
  describeChart,
  breakLabel,
  prepareChart,
} from '../../src/sandbox/preview/host/components/chart-data.ts';

const ROWS = [
  { wave: 'second', side: 'customer', score: 54 },
  { wave: 'first', side: 'customer', score: 62 },
  { wave: 'first', side: 'vendor', score: 80 },
];
const AXES = {
  x: { field: 'wave', fieldType: 'category' },
  y: { field: 'score', fieldType: 'linear', label: 'Score' },
} as const;

test('without a group there is one series, in the order of the rows, with sums', () => {
  const { categories, series } = prepareChart({ data: ROWS, axes: AXES });
  expect(categories).toEqual(['second', 'first']);
  expect(series).toMatchObject([{ label: 'Score', values: [54, 142] }]);
});

test('a group makes a series of each of its values, with labels, colours and gaps', () => {
  const { series } = prepareChart({
    data: { data: ROWS, options: { propertyLabels: { side: { vendor: 'Our team' } } } },
    axes: { ...AXES, options: { groupFieldByColor: 'side', colors: { customer: 'blue' } } },
  });
  expect(series.map(({ label, values }) => [label, values])).toEqual([
    ['customer', [54, 62]],
    ['Our team', [null, 80]],
  ]);
  expect(new Set(series.map(({ color }) => color)).size).toBe(2);
});

test.each([
  [{}, [0, 20, 40, 60, 80]],
  [{ stacking: true }, [0, 50, 100, 150]],
])('the axis with %j ends above the highest value, in round steps', (layout, ticks) => {
  const options = { groupFieldByColor: 'side', ...layout };
  expect(prepareChart({ data: ROWS, axes: { ...AXES, options } }).ticks).toEqual(ticks);
});

test('in words, the chart says everything that it shows', () => {
  const options = { groupFieldByColor: 'side' };
  const data = prepareChart({
    data: ROWS,
    axes: { ...AXES, options },
    options: { title: 'Health' },
  });
  expect(describeChart(data)).toBe('Health; second: customer 54; first: customer 62, vendor 80');
});

test('the ticks hold what lies below zero, and zero itself', () => {
  const data = [
    { month: 'May', value: -12 },
    { month: 'June', value: 5 },
  ];
  const axes = {
    x: { field: 'month', fieldType: 'category' as const },
    y: { field: 'value', fieldType: 'linear' as const },
  };
  expect(prepareChart({ data, axes }).ticks).toEqual([-15, -10, -5, 0, 5]);
});

test('a long label breaks between its words', () => {
  expect(breakLabel('Help when it matters', 9)).toEqual(['Help when', 'it', 'matters']);
  expect(breakLabel('Donaudampfschiff am Kai', 6)).toEqual(['Donaudampfschiff', 'am Kai']);
});
