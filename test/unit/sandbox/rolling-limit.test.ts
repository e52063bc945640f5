import { expect, test } from 'vitest';
import { createRollingLimit } from '../../../src/sandbox/rolling-limit.ts';

test('a request leaves the window exactly when the window has passed', () => {
  let now = 0;
  const limit = createRollingLimit({ max: 2, windowMs: 10_000, monotonic: () => now });
  expect([limit.take(), limit.remaining()]).toEqual([true, 1]);
  now = 4_000;
  expect(limit.take()).toBe(true);
  expect(limit.take()).toBe(false);
  now = 9_999;
  expect(limit.take()).toBe(false);
  now = 10_000;
  expect(limit.take()).toBe(true);
  expect(limit.take()).toBe(false);
});

test('a lowered limit counts what was taken before', () => {
  const limit = createRollingLimit({ max: 110, windowMs: 10_000, monotonic: () => 0 });
  limit.take();
  limit.setMax(1);
  expect(limit.take()).toBe(false);
  expect(limit.max).toBe(1);
});
