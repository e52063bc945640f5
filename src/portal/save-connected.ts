import type { PortalStore } from '../survey/ports.ts';
import type { Portal } from '../survey/types.ts';
import type { AccountDetails, PortalStateStore } from './ports.ts';

export interface SaveConnectedStores {
  readonly portals: Pick<PortalStore, 'find' | 'save'>;
  readonly portalStates: Pick<PortalStateStore, 'set'>;
}

/** Stores an account as connected. One that was connected before keeps everything else. */
export async function saveConnected(
  stores: SaveConnectedStores,
  account: AccountDetails,
): Promise<{ readonly portal: Portal; readonly isNew: boolean }> {
  const known = await stores.portals.find(account.portalId);
  const portal: Portal = { language: 'en', ...known, ...account, status: 'connected' };
  await stores.portals.save(portal);
  await stores.portalStates.set(portal.portalId, {
    disconnectedAt: null,
    // Nobody knows what became of the properties meanwhile.
    provisionedAt: null,
    provisioningProblems: [],
  });
  return { portal, isNew: known === null };
}
