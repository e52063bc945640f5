import { expect, test } from 'vitest';
import { readDuration } from '../../../src/sandbox/workflows/read-duration.ts';

const HOUR = 3_600_000;

test.each([
  ['P1W', 7 * 24 * HOUR],
  ['P7DT12H', 7.5 * 24 * HOUR],
  ['PT15M', HOUR / 4],
  ['PT90S', 90_000],
  ['P1WT1H', 7 * 24 * HOUR + HOUR],
])('%s is %i milliseconds', (text, milliseconds) => {
  expect(readDuration(text)).toBe(milliseconds);
});

test.each(['', 'P', 'PT', '7 days', 'P1Y', 'P1.5D'])('“%s” is no duration', (text) => {
  expect(readDuration(text)).toBeNull();
});
