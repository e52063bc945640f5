import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import type { PortalStore, Transactions } from '../survey/ports.ts';
import type { PortalStateStore, StoredAccess } from './ports.ts';

export interface DisconnectPortalDeps {
  readonly storage: Transactions<{
    readonly portals: Pick<PortalStore, 'disconnect'>;
    readonly portalStates: Pick<PortalStateStore, 'set'>;
  }>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * HubSpot no longer lets the app into a portal: nothing is done for it until somebody connects it
 * again. Everything stored about it stays. Only the first time counts.
 *
 * @param refused the access that HubSpot refused, where that is known: when somebody has connected
 *   the portal again since, the portal stays connected.
 */
export async function disconnectPortal(
  { storage, clock, log }: DisconnectPortalDeps,
  portalId: number,
  refused?: Pick<StoredAccess, 'connectedAt'>,
): Promise<void> {
  const isDone = await storage.transaction(async (stores) => {
    if (!(await stores.portals.disconnect(portalId, refused?.connectedAt))) return false;
    await stores.portalStates.set(portalId, { disconnectedAt: clock.now() });
    return true;
  });
  if (isDone) log.warn({ portalId }, 'portal.disconnected');
}
