import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import type { JobQueue } from '../survey/job-queue.ts';
import type { HubSpotSetup, PortalStateStore, ProvisioningReport } from './ports.ts';

export interface SetUpPortalDeps {
  readonly storage: {
    readonly portalStates: Pick<PortalStateStore, 'set'>;
    readonly records: { forgetWritten(portalId: number): Promise<void> };
    readonly jobs: JobQueue;
  };
  readonly setup: Pick<HubSpotSetup, 'provision'>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Creates or repairs the app's properties in a portal and remembers what came of it. A property that
 * is new there is empty on every record, so everything is written again. Safe to repeat. Throws
 * `hubspot_*` and `portal_disconnected`.
 */
export async function setUpPortal(
  { storage, setup, clock, log }: SetUpPortalDeps,
  portalId: number,
): Promise<ProvisioningReport> {
  const report = await setup.provision(portalId);
  const { created, repaired, problems } = report;
  if (created.length > 0) await storage.records.forgetWritten(portalId);
  await storage.portalStates.set(portalId, {
    provisionedAt: clock.now(),
    provisioningProblems: problems,
  });
  log.info(
    { portalId, created: created.length, repaired: repaired.length, problems },
    'properties.provisioned',
  );
  if (created.length > 0) {
    await storage.jobs.enqueue([{ name: 'portal.sync', data: { portalId } }]);
  }
  return report;
}
