import type { HubSpotSetup, PortalStateStore } from './ports.ts';

export interface SetUpListsDeps {
  readonly storage: { readonly portalStates: Pick<PortalStateStore, 'set'> };
  readonly setup: Pick<HubSpotSetup, 'ensureLists'>;
}

/**
 * Creates or repairs the app's lists, because somebody asked for them, and remembers what came of
 * it. Throws `hubspot_*` and `portal_disconnected`.
 */
export async function setUpLists(
  { storage, setup }: SetUpListsDeps,
  portalId: number,
): Promise<void> {
  const lists = await setup.ensureLists(portalId);
  await storage.portalStates.set(portalId, { lists });
}
