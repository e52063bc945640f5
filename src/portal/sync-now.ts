import type { HubSpotSetup, PortalStateStore } from './ports.ts';
import { setUpPortal } from './set-up-portal.ts';
import type { SetUpPortalDeps } from './set-up-portal.ts';

export interface SyncNowDeps extends SetUpPortalDeps {
  readonly storage: SetUpPortalDeps['storage'] & {
    readonly portalStates: Pick<PortalStateStore, 'get' | 'forgetFailedJobs'>;
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
  await lookAtWorkflow(deps, portalId);
  await deps.storage.records.retryProblems(portalId);
  await deps.storage.jobs.enqueue([
    { name: 'portal.sync', data: { portalId } },
    { name: 'portal.sweep', data: { portalId } },
  ]);
  await deps.storage.portalStates.forgetFailedJobs(portalId);
}

/** Somebody switches it on in HubSpot, which tells nobody. */
async function lookAtWorkflow({ storage, setup }: SyncNowDeps, portalId: number): Promise<void> {
  const { workflow } = await storage.portalStates.get(portalId);
  if (!workflow || workflow.flowId === null) return;
  const isEnabled = await setup.isWorkflowEnabled(portalId, workflow.flowId);
  if (isEnabled === null || isEnabled === workflow.isEnabled) return;
  await storage.portalStates.set(portalId, { workflow: { ...workflow, isEnabled } });
}
