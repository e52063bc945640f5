import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import type { HubSpotSetup, PortalStateStore, ProvisioningReport } from './ports.ts';

export interface SetUpPortalDeps {
  readonly storage: { readonly portalStates: Pick<PortalStateStore, 'set'> };
  readonly setup: Pick<HubSpotSetup, 'provision'>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Creates or repairs the app's properties in a portal and remembers what came of it. Safe to repeat.
 * Throws `hubspot_*` and `portal_disconnected`.
 */
export async function setUpPortal(
  { storage, setup, clock, log }: SetUpPortalDeps,
  portalId: number,
): Promise<ProvisioningReport> {
  const report = await setup.provision(portalId);
  const { created, repaired, problems } = report;
  await storage.portalStates.set(portalId, {
    provisionedAt: clock.now(),
    provisioningProblems: problems,
  });
  log.info(
    { portalId, created: created.length, repaired: repaired.length, problems },
    'properties.provisioned',
  );
  return report;
}
