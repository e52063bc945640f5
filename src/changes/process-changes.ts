import { decideChanges, listMentioned } from './decide-changes.ts';
import { isPermanent, readPermanentChanges } from './permanent-changes.ts';
import type { PermanentChanges } from './permanent-changes.ts';
import type { ChangeEvent } from './ports.ts';
import { repairRecords } from './repair-records.ts';
import type { RepairRecordsDeps } from './repair-records.ts';
import { watchChanged } from './watch-changed.ts';

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
  // Events come in any order: a merge that is done already still says where a late one belongs.
  let permanent = await storage.changes.listPermanent(portalId);
  for (;;) {
    const events = await storage.changes.listWaiting(portalId, CHUNK);
    if (events.length === 0) return;
    permanent = addNew(permanent, events.filter(isPermanent));
    await workOff(deps, portalId, events, readPermanentChanges(permanent));
    await storage.changes.markDone(
      portalId,
      events.map(({ eventKey }) => eventKey),
      clock.now(),
    );
    log.info({ portalId, count: events.length }, 'webhook.processed');
  }
}

/** Those that have come since the others were read. */
function addNew(known: readonly ChangeEvent[], events: readonly ChangeEvent[]): ChangeEvent[] {
  const keys = new Set(known.map(({ eventKey }) => eventKey));
  return [...known, ...events.filter(({ eventKey }) => !keys.has(eventKey))];
}

async function workOff(
  deps: RepairRecordsDeps,
  portalId: number,
  events: readonly ChangeEvent[],
  permanent: PermanentChanges,
): Promise<void> {
  const { history } = deps.storage;
  const mentioned = listMentioned(events, permanent);
  const known = {
    companies: new Set(await history.knownCompanies(portalId, mentioned.companies)),
    contacts: new Set(await history.knownContacts(portalId, mentioned.contacts)),
  };
  const plan = decideChanges(events, permanent, known);
  const { concerned, strangers } = await repairRecords(deps, portalId, plan, permanent);
  await watchChanged(deps.storage, portalId, events, {
    known,
    concerned: [...concerned, ...strangers],
  });
}
