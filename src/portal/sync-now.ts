import { hasWorkflow } from './has-workflow.ts';
import type { HasWorkflowDeps } from './has-workflow.ts';
import type { HubSpotSetup, PortalStateStore } from './ports.ts';
import { setUpPortal } from './set-up-portal.ts';
import type { SetUpPortalDeps } from './set-up-portal.ts';

export interface SyncNowDeps extends SetUpPortalDeps, HasWorkflowDeps {
  readonly storage: SetUpPortalDeps['storage'] &
    HasWorkflowDeps['storage'] & {
      readonly portalStates: Pick<PortalStateStore, 'forgetFailedJobs'>;
      readonly records: { retryProblems(portalId: number): Promise<void> };
    };
  readonly setup: Pick<HubSpotSetup, 'provision' | 'isWorkflowEnabled'>;
}

/**
 * Repairs the properties, looks whether the workflow is on, gives every refused record another try,
 * and has everything looked at and written that is due. That makes up for the work that was given
 * up, so that its number starts anew. Throws `hubspot_*` and `portal_disconnected`.
 */
export async function syncNow(deps: SyncNowDeps, portalId: number): Promise<void> {
  await setUpPortal(deps, portalId);
  await hasWorkflow(deps, portalId);
  await deps.storage.records.retryProblems(portalId);
  await deps.storage.jobs.enqueue([
    { name: 'portal.sync', data: { portalId } },
    { name: 'portal.sweep', data: { portalId } },
  ]);
  await deps.storage.portalStates.forgetFailedJobs(portalId);
}
