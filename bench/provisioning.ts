import { atMost } from './result.ts';
import type { BenchResult } from './result.ts';
import { startBenchHouse } from './start-bench-house.ts';

/** Calls until a portal that has never seen the app has all of its properties. */
export async function benchProvisioning(): Promise<BenchResult[]> {
  const { portal, close } = await startBenchHouse(1, 0);
  const calls = portal.calls.length;
  await close();
  return [atMost('first provisioning of a portal', calls, 'calls', 8)];
}
