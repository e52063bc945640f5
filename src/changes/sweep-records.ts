import type { ChangePlan } from './decide-changes.ts';
import { readPermanentChanges } from './permanent-changes.ts';
import type { PermanentChanges } from './permanent-changes.ts';
import type { WaitingContact } from './ports.ts';
import { unique } from './record-ids.ts';
import { repairRecords } from './repair-records.ts';
import type { RepairRecordsDeps } from './repair-records.ts';

/** One call of HubSpot's each. */
const PAGE = 100;

/** HubSpot keeps a deleted record for 90 days; the rest is for late news. */
const RESTORABLE_DAYS = 97;

/** HubSpot repeats a delivery for 24 hours; longer than that keeps a week's merges at hand. */
const KEPT_DAYS = 7;

const DAY_MS = 86_400_000;

const NOTHING: ChangePlan = {
  companies: [],
  contacts: [],
  departures: [],
  deals: [],
  tickets: [],
  assess: [],
  rewrite: { companies: [], contacts: [] },
};

/**
 * The night's repair of one portal: reads all known companies, and everybody who still may answer,
 * and does what their changes would have done had HubSpot's events come. A sweep that was cut off
 * goes on where it stopped. Then forgets the events that are done for a week.
 *
 * Throws `hubspot_*` and `portal_disconnected`, so that the queue tries again.
 */
export async function sweepRecords(deps: RepairRecordsDeps, portalId: number): Promise<void> {
  const { storage, clock, log } = deps;
  const permanent = readPermanentChanges(await storage.changes.listPermanent(portalId));
  const deleted = await sweepDeleted(deps, portalId, permanent);
  const companies = deleted + (await sweepCompanies(deps, portalId, permanent));
  const contacts = await sweepContacts(deps, portalId, permanent);
  const keptSince = new Date(clock.now().getTime() - KEPT_DAYS * DAY_MS);
  await storage.changes.deleteDoneBefore(portalId, keptSince);
  log.info({ portalId, companies, contacts }, 'records.swept');
}

/** Finds those that came back. Returns how many were looked at. */
async function sweepDeleted(
  deps: RepairRecordsDeps,
  portalId: number,
  permanent: PermanentChanges,
): Promise<number> {
  const { storage, clock } = deps;
  const since = new Date(clock.now().getTime() - RESTORABLE_DAYS * DAY_MS);
  let count = 0;
  let position = '';
  for (;;) {
    const companies = await storage.history.listDeleted(portalId, since, position, PAGE);
    if (companies.length === 0) return count;
    await repairRecords(deps, portalId, { ...NOTHING, companies }, permanent);
    count += companies.length;
    position = companies.at(-1) ?? position;
  }
}

/** Returns how many were looked at. */
async function sweepCompanies(
  deps: RepairRecordsDeps,
  portalId: number,
  permanent: PermanentChanges,
): Promise<number> {
  const { history } = deps.storage;
  let count = 0;
  let position = await history.getSweepPosition(portalId);
  for (;;) {
    const companies = await history.listCompanies(portalId, position, PAGE);
    if (companies.length === 0) break;
    await repairRecords(deps, portalId, { ...NOTHING, companies }, permanent);
    count += companies.length;
    position = companies.at(-1) ?? position;
    await history.setSweepPosition(portalId, position);
  }
  await history.setSweepPosition(portalId, '');
  return count;
}

/** Returns how many were looked at. */
async function sweepContacts(
  deps: RepairRecordsDeps,
  portalId: number,
  permanent: PermanentChanges,
): Promise<number> {
  let count = 0;
  let position = '';
  for (;;) {
    const waiting = await deps.storage.history.listWaitingContacts(portalId, position, PAGE);
    if (waiting.length === 0) return count;
    await repairRecords(deps, portalId, planFor(waiting), permanent);
    count += waiting.length;
    position = waiting.at(-1)?.contactId ?? position;
  }
}

function planFor(waiting: readonly WaitingContact[]): ChangePlan {
  return {
    ...NOTHING,
    // One that was merged since a moment ago still is where they are.
    companies: unique(waiting.flatMap(({ companyIds }) => companyIds)),
    contacts: waiting.map(({ contactId }) => contactId),
    departures: waiting.flatMap(({ contactId, companyIds }) =>
      companyIds.map((companyId) => ({ contactId, companyId })),
    ),
  };
}
