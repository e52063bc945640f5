import { afterAll, expect } from 'vitest';
import { findLeaks } from './find-leaks.ts';
import { allLoggedLines } from './memory-log.ts';

// In every file of the suite: whatever its tests were about, their logs hold no address, no link, no
// token. What only one house knows is looked for when that house closes.
afterAll(() => {
  expect(findLeaks(allLoggedLines())).toEqual([]);
});
