import { createLog } from '../src/lib/log.ts';
import type { PortalData, SeedAssociation, SeedRecord } from '../src/sandbox/portal-data.ts';
import { playDemo } from '../src/sandbox/play-demo.ts';
import type { Portal } from '../src/sandbox/portal.ts';
import { atMost } from './result.ts';
import type { BenchResult } from './result.ts';

const CONTACTS = 300;
const COMPANIES = 230;

/** How many calls HubSpot sees: launching on a large company, and writing many companies back. */
export async function benchCalls(): Promise<BenchResult[]> {
  return [...(await benchLaunch()), ...(await benchWriteBack())];
}

async function benchLaunch(): Promise<BenchResult[]> {
  const { portal, close } = await playOn(createPortalData(1, CONTACTS));
  const calls = callsBetween(portal, 'contacts');
  await close();
  const allowed = Math.ceil(CONTACTS / 500) + Math.ceil(CONTACTS / 100);
  // The story launches twice.
  return [
    atMost(`launch for ${CONTACTS} contacts: reads of contacts`, calls.reads / 2, 'calls', allowed),
    atMost(`launch for ${CONTACTS} contacts: searches`, calls.searches, 'calls', 0),
  ];
}

async function benchWriteBack(): Promise<BenchResult[]> {
  const { portal, app, close } = await playOn(createPortalData(COMPANIES, 1));
  const writes = (): number =>
    portal.calls.filter(({ path }) => path.endsWith('/companies/batch/update')).length;
  await app.storage.records.forgetWritten(portal.portalId);
  portal.clearCalls();
  await app.runDueWork();
  const changed = writes();
  portal.clearCalls();
  await app.runDueWork();
  const idle = portal.calls.length;
  await close();
  return [
    atMost(`write-back of ${COMPANIES} companies`, changed, 'calls', Math.ceil(COMPANIES / 100)),
    atMost('write-back when nothing changed', idle, 'calls', 0),
  ];
}
