import type { Transactions } from '../survey/ports.ts';
import type { Portal } from '../survey/types.ts';
import type { AccountDetails } from './ports.ts';
import { saveConnected } from './save-connected.ts';
import type { SaveConnectedStores } from './save-connected.ts';
import { setUpPortal } from './set-up-portal.ts';
import type { SetUpPortalDeps } from './set-up-portal.ts';

export interface ConnectPortalDeps extends SetUpPortalDeps {
  readonly storage: SetUpPortalDeps['storage'] & Transactions<SaveConnectedStores>;
  /** The account that the access token opens. Throws `portal_disconnected`, `hubspot_*`. */
  readonly readAccount: () => Promise<AccountDetails>;
}

/**
 * Connects the one account of a configured access token, without OAuth, and puts the app's
 * properties into it. Throws `portal_disconnected` and `hubspot_*`.
 */
export async function connectPortal(deps: ConnectPortalDeps): Promise<Portal> {
  const account = await deps.readAccount();
  const { portal } = await deps.storage.transaction((stores) => saveConnected(stores, account));
  await setUpPortal(deps, portal.portalId);
  deps.log.info({ portalId: portal.portalId }, 'portal.connected');
  return portal;
}
