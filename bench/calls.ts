import { atMost } from './result.ts';
import type { BenchResult } from './result.ts';
import { startBenchHouse } from './start-bench-house.ts';

const CONTACTS = 300;
const COMPANIES = 230;

/** How many calls HubSpot sees when a large company is asked. */
export async function benchLaunchCalls(): Promise<BenchResult[]> {
  const { app, portal, launch, close } = await startBenchHouse(1, CONTACTS);
  portal.clearCalls();
  await launch('1');
  const calls = [...portal.calls];
  await app.whenIdle();
  await close();
  const searches = calls.filter(({ path }) => path.endsWith('/search')).length;
  const contactReads = calls.filter(({ path }) => /contacts\/batch\/read$/.test(path)).length;
  const allowed = Math.ceil(CONTACTS / 500) + Math.ceil(CONTACTS / 100);
  return [
    atMost(
      `launch for ${CONTACTS} contacts: reads of its contacts`,
      contactReads,
      'calls',
      allowed,
    ),
    atMost(`launch for ${CONTACTS} contacts: all calls`, calls.length, 'calls', allowed + 2),
    atMost(`launch for ${CONTACTS} contacts: searches`, searches, 'calls', 0),
  ];
}

/** How many calls HubSpot sees when many companies have changed, and when none has. */
export async function benchWriteBack(): Promise<BenchResult[]> {
  const { app, portal, close } = await startBenchHouse(COMPANIES, 0);
  const { portalId } = portal;
  await app.whenIdle();
  for (let company = 1; company <= COMPANIES; company += 1) {
    await app.storage.records.want(
      { portalId, objectType: 'companies', recordId: String(company) },
      { radar_health_score: String(company % 101), radar_health_band: 'watch' },
    );
  }
  portal.clearCalls();
  await app.runDueWork();
  const changed = portal.calls.length;
  portal.clearCalls();
  await app.runDueWork();
  const unchanged = portal.calls.length;
  await close();
  return [
    atMost(
      `write-back of ${COMPANIES} changed companies`,
      changed,
      'calls',
      Math.ceil(COMPANIES / 100),
    ),
    atMost('write-back when nothing changed', unchanged, 'calls', 0),
  ];
}
