import type { HubSpotSetup, PortalStateStore } from './ports.ts';

export interface HasWorkflowDeps {
  readonly storage: { readonly portalStates: Pick<PortalStateStore, 'get' | 'set'> };
  readonly setup: Pick<HubSpotSetup, 'isWorkflowEnabled'>;
}

/**
 * Whether the portal's churn-risk workflow is there and on. Somebody switches it on in HubSpot, which
 * tells nobody, so HubSpot is asked each time, and its answer remembered. Throws `hubspot_*` and
 * `portal_disconnected`.
 */
export async function hasWorkflow(
  { storage, setup }: HasWorkflowDeps,
  portalId: number,
): Promise<boolean> {
  const { workflow } = await storage.portalStates.get(portalId);
  if (!workflow || workflow.flowId === null) return false;
  const isEnabled = await setup.isWorkflowEnabled(portalId, workflow.flowId);
  if (isEnabled !== null && isEnabled !== workflow.isEnabled) {
    await storage.portalStates.set(portalId, { workflow: { ...workflow, isEnabled } });
  }
  return isEnabled === true;
}
