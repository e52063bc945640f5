import { decideChanges, listMentioned } from './decide-changes.ts';
import { readPermanentChanges } from './permanent-changes.ts';
import type { ChangeEvent } from './ports.ts';
import { repairRecords } from './repair-records.ts';
import type { RepairRecordsDeps } from './repair-records.ts';

/** As many events at a time as keep one step short. */
const CHUNK = 500;

/**
 * Works off the changes of a portal that wait. An event is done when all that follows from it is
 * stored; until then it waits, so that nothing is lost while HubSpot is away.
 *
 * Throws `hubspot_*` and `portal_disconnected`, so that the queue tries again.
 */
export async function processChanges(deps: RepairRecordsDeps, portalId: number): Promise<void> {
  const { storage, clock, log } = deps;
  for (;;) {
    const events = await storage.changes.listWaiting(portalId, CHUNK);
    if (events.length === 0) return;
    await workOff(deps, portalId, events);
    await storage.changes.markDone(
      portalId,
      events.map(({ eventKey }) => eventKey),
      clock.now(),
    );
    log.info({ portalId, count: events.length }, 'webhook.processed');
  }
}

async function workOff(
  deps: RepairRecordsDeps,
  portalId: number,
  events: readonly ChangeEvent[],
): Promise<void> {
  const { changes, history } = deps.storage;
  // Events come in any order: a merge that is done already still says where a late one belongs.
  const permanent = readPermanentChanges(await changes.listPermanent(portalId));
  const mentioned = listMentioned(events, permanent);
  const plan = decideChanges(events, permanent, {
    companies: new Set(await history.knownCompanies(portalId, mentioned.companies)),
    contacts: new Set(await history.knownContacts(portalId, mentioned.contacts)),
  });
  await repairRecords(deps, portalId, plan, permanent);
}
