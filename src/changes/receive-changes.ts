import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import type { Transactions } from '../survey/ports.ts';
import type { ChangeEvent, ChangeStores } from './ports.ts';
import { toChangeEvent } from './to-change-event.ts';
import type { ReceivedEvent } from './to-change-event.ts';

export interface ReceiveChangesDeps {
  readonly storage: Pick<ChangeStores, 'portals'> &
    Transactions<Pick<ChangeStores, 'changes' | 'portalStates' | 'jobs'>>;
  /** Events for another app are dropped; all are taken when it is not known. */
  readonly appId: number | undefined;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Keeps what is new of the events of one delivery, and leaves the work to the queue; both commit
 * together. Events of accounts that are not connected are dropped: HubSpot may go on for a while
 * after the app was uninstalled. Repeating a delivery changes nothing.
 */
export async function receiveChanges(
  deps: ReceiveChangesDeps,
  received: readonly ReceivedEvent[],
): Promise<void> {
  const { storage, appId, clock, log } = deps;
  const ours = received.filter((event) => isForApp(event, appId));
  for (const [portalId, events] of groupByPortal(ours)) {
    const portal = await storage.portals.find(portalId);
    if (portal?.status !== 'connected') {
      log.debug({ portalId, count: events.length }, 'webhook.dropped');
      continue;
    }
    const changes = events.flatMap((event) => toChangeEvent(event, appId) ?? []);
    // Nearly always our own writes, which come back by the hundred.
    if (changes.length === 0) {
      log.debug({ portalId, count: events.length }, 'webhook.echoed');
      continue;
    }
    const fresh = await keep(deps, portalId, changes, clock.now());
    log.info({ portalId, count: events.length, new: fresh }, 'webhook.received');
  }
}

function isForApp(event: ReceivedEvent, appId: number | undefined): boolean {
  return appId === undefined || event.appId === undefined || event.appId === appId;
}

/** HubSpot sends one account's events at a time, but does not promise it. */
function groupByPortal(events: readonly ReceivedEvent[]): Map<number, ReceivedEvent[]> {
  return Map.groupBy(events, ({ portalId }) => portalId);
}

/** Returns how many are new. Those that are not had their job when they came first. */
async function keep(
  { storage }: ReceiveChangesDeps,
  portalId: number,
  changes: readonly ChangeEvent[],
  receivedAt: Date,
): Promise<number> {
  return storage.transaction(async (stores) => {
    const fresh = await stores.changes.insertAll(changes, receivedAt);
    await stores.portalStates.set(portalId, { webhookAt: receivedAt });
    if (fresh > 0) await stores.jobs.enqueue([{ name: 'webhook.process', data: { portalId } }]);
    return fresh;
  });
}
