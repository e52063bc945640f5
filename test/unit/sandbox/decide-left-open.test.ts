import { expect, test } from 'vitest';
import { decideLeftOpen } from '../../../src/sandbox/story/decide-left-open.ts';

test.each([
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 1],
  [5, 1],
  [6, 2],
  [12, 2],
])('of %i waves, %i stay open', (waves, open) => {
  expect(decideLeftOpen(waves)).toBe(open);
});
