import type { HubSpotSetup, PortalStateStore } from './ports.ts';
import { setUpOnce } from './set-up-once.ts';
import type { SetUpOnceDeps } from './set-up-once.ts';

export interface SetUpWorkflowDeps extends SetUpOnceDeps {
  readonly storage: SetUpOnceDeps['storage'] & {
    readonly portalStates: Pick<PortalStateStore, 'get' | 'set'>;
  };
  readonly setup: Pick<HubSpotSetup, 'ensureWorkflow'>;
}

/**
 * Creates the churn-risk workflow, because somebody asked for it, and remembers what came of it;
 * asking again finds the same one. Throws `setup_running`, `hubspot_*` and `portal_disconnected`.
 */
export async function setUpWorkflow(deps: SetUpWorkflowDeps, portalId: number): Promise<void> {
  const { portalStates } = deps.storage;
  await setUpOnce(deps, portalId, async () => {
    const { workflow: known } = await portalStates.get(portalId);
    const workflow = await deps.setup.ensureWorkflow(portalId, known?.flowId ?? null);
    await portalStates.set(portalId, { workflow });
  });
}
