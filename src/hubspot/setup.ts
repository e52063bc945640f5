import { z } from 'zod';
import { isAppError } from '../lib/errors.ts';
import type { HubSpotSetup } from '../portal/ports.ts';
import { paths } from './api-version.ts';
import { cleanUp } from './clean-up.ts';
import type { HubSpotClient } from './client.ts';
import { ensureLists } from './ensure-lists.ts';
import { ensureWorkflow } from './ensure-workflow.ts';
import { findFlow } from './flows.ts';
import { provisionProperties } from './provision-properties.ts';

/** What the app sets up in every connected portal, and takes out of it again. */
export function createHubSpotSetup(deps: { client: HubSpotClient }): HubSpotSetup {
  return {
    provision: (portalId) => provisionProperties(deps, portalId),
    ensureLists: (portalId) => ensureLists(deps, portalId),
    ensureWorkflow: (portalId, knownFlowId) => ensureWorkflow(deps, portalId, knownFlowId),
    isWorkflowEnabled: (portalId, flowId) => isWorkflowEnabled(deps, portalId, flowId),
    cleanUp: (portalId, choice, known) => cleanUp(deps, portalId, choice, known),
    uninstall: (portalId) => uninstall(deps, portalId),
  };
}

async function isWorkflowEnabled(
  { client }: { client: HubSpotClient },
  portalId: number,
  flowId: string,
): Promise<boolean | null> {
  try {
    const found = await findFlow({ client, portalId }, flowId);
    return found ? found.isEnabled : null;
  } catch (error) {
    if (isAppError(error, 'hubspot_refused')) return null;
    throw error;
  }
}

async function uninstall({ client }: { client: HubSpotClient }, portalId: number): Promise<void> {
  try {
    await client.request(portalId, {
      method: 'DELETE',
      path: paths.uninstall,
      repeatable: true,
      schema: z.unknown(),
    });
  } catch (error) {
    // An app without access, or that HubSpot does not know there, is uninstalled already, perhaps by
    // a try without an answer.
    if (isAppError(error, 'portal_disconnected') || isAppError(error, 'not_found')) return;
    throw error;
  }
}
