import { atLeast, atMost } from './result.ts';
import type { BenchResult } from './result.ts';
import { startBenchHouse } from './start-bench-house.ts';

const COMPANIES = 20_000;
const RECORDS_A_CALL = 100;
/** What the app allows itself with an access token, in each 10 seconds. */
const CALLS_A_WINDOW = 90;
const WINDOW_SECONDS = 10;

/** How much of the allowed rate a large write-back uses, and whether HubSpot ever had to refuse. */
export async function benchSync(): Promise<BenchResult[]> {
  const { app, portal, close } = await startBenchHouse(COMPANIES, 0);
  const { portalId } = portal;
  await app.whenIdle();
  await app.storage.records.wantAll(
    Array.from({ length: COMPANIES }, (_, index) => ({
      portalId,
      objectType: 'companies' as const,
      recordId: String(index + 1),
      properties: { radar_health_score: String(index % 101), radar_health_band: 'watch' },
    })),
  );
  // What starting has used up must not count.
  await new Promise((resolve) => setTimeout(resolve, WINDOW_SECONDS * 1000));
  portal.clearCalls();
  const startedAt = performance.now();
  await app.storage.jobs.enqueue([{ name: 'portal.sync', data: { portalId } }]);
  await app.queue.whenIdle({ timeoutMs: 300_000 });
  const seconds = (performance.now() - startedAt) / 1000;
  const calls = [...portal.calls];
  await close();

  const needed = COMPANIES / RECORDS_A_CALL;
  // All of a window's calls may go out at its begin, so the last window costs no time.
  const shortest = Math.floor((needed - 1) / CALLS_A_WINDOW) * WINDOW_SECONDS;
  return [
    atMost(`sync of ${COMPANIES} companies`, calls.length, 'calls', needed),
    atMost('sync: answers 429', calls.filter(({ status }) => status === 429).length, 'calls', 0),
    atLeast('sync: share of the allowed rate', shortest / seconds, 'of the rate', 0.95, shortest),
  ];
}
