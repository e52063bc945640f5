import type { HubSpotSetup, PortalStateStore } from './ports.ts';
import { setUpOnce } from './set-up-once.ts';
import type { SetUpOnceDeps } from './set-up-once.ts';

export interface SetUpListsDeps extends SetUpOnceDeps {
  readonly storage: SetUpOnceDeps['storage'] & {
    readonly portalStates: Pick<PortalStateStore, 'set'>;
  };
  readonly setup: Pick<HubSpotSetup, 'ensureLists'>;
}

/**
 * Creates or repairs the app's lists, because somebody asked for them, and remembers what came of
 * it. Throws `setup_running`, `hubspot_*` and `portal_disconnected`.
 */
export async function setUpLists(deps: SetUpListsDeps, portalId: number): Promise<void> {
  await setUpOnce(deps, portalId, async () => {
    const lists = await deps.setup.ensureLists(portalId);
    await deps.storage.portalStates.set(portalId, { lists });
  });
}
