import type { HubSpotSetup, PortalStateStore } from './ports.ts';

export interface SetUpWorkflowDeps {
  readonly storage: { readonly portalStates: Pick<PortalStateStore, 'get' | 'set'> };
  readonly setup: Pick<HubSpotSetup, 'ensureWorkflow'>;
}

/**
 * Creates the churn-risk workflow, because somebody asked for it, and remembers what came of it;
 * asking again finds the same one. Throws `hubspot_*` and `portal_disconnected`.
 */
export async function setUpWorkflow(
  { storage, setup }: SetUpWorkflowDeps,
  portalId: number,
): Promise<void> {
  const { workflow: known } = await storage.portalStates.get(portalId);
  const workflow = await setup.ensureWorkflow(portalId, known?.flowId ?? null);
  await storage.portalStates.set(portalId, { workflow });
}
