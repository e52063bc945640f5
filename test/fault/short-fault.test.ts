import { expect, it } from 'vitest';
import { faultClockJumps } from '../../fault/clock-jumps.ts';

// The short form of `npm run fault`. Faults of HubSpot and of mail servers are tried with every
// answer in test/flows/hubspot-faults.test.ts, hubspot-bad-days.test.ts and mail-faults.test.ts.
it('a clock that jumps changes nothing of what happens', { timeout: 120_000 }, async () => {
  const results = await faultClockJumps();
  expect(results.filter(({ pass }) => !pass)).toEqual([]);
});
