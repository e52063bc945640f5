import type { Log } from '../lib/log.ts';
import type { PortalStore } from './ports.ts';
import type { Portal } from './types.ts';

export interface ConnectPortalDeps {
  readonly portals: PortalStore;
  /** The account behind the configured access. Throws `portal_disconnected`, `hubspot_*`. */
  readonly readAccount: () => Promise<
    Pick<Portal, 'portalId' | 'timeZone' | 'currency' | 'uiDomain'>
  >;
  /** Creates or repairs the app's properties. */
  readonly provision: (portalId: number) => Promise<unknown>;
  readonly log: Log;
}

/** Makes a HubSpot account known to the app and puts the app's properties into it. */
export async function connectPortal(deps: ConnectPortalDeps): Promise<Portal> {
  const account = await deps.readAccount();
  const known = await deps.portals.find(account.portalId);
  const portal: Portal = { language: 'en', ...known, ...account, status: 'connected' };
  await deps.portals.save(portal);
  await deps.provision(portal.portalId);
  deps.log.info({ portalId: portal.portalId }, 'portal.connected');
  return portal;
}
