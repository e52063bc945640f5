import { isAppError } from '../lib/errors.ts';
import type { WorkflowSetup } from '../portal/ports.ts';
import { paths } from './api-version.ts';
import { CHURN_WORKFLOW_NAME, churnWorkflow } from './churn-workflow.ts';
import type { HubSpotClient } from './client.ts';
import { findFlow, findFlowByName, flow } from './flows.ts';
import type { Flow, FlowTarget } from './flows.ts';
import { findRefusal } from './to-app-error.ts';

/**
 * Creates the churn-risk workflow, disabled, unless the account has one: the known one, whatever it
 * is called by now, or one of its name. Where HubSpot doesn't take the re-enrolment it is created
 * without; where it takes no workflow at all the answer is `by_hand` with HubSpot's words. One that
 * exists is left as it is, since administrators make it their own. Two calls at the same time could
 * make two: run one at a time for a portal. Throws `hubspot_*` and `portal_disconnected`.
 *
 * @param knownFlowId as an earlier call reported it.
 */
export async function ensureWorkflow(
  deps: { client: HubSpotClient },
  portalId: number,
  knownFlowId: string | null,
): Promise<WorkflowSetup> {
  const target = { client: deps.client, portalId };
  try {
    const existing =
      (knownFlowId === null ? null : await findFlow(target, knownFlowId)) ??
      (await findFlowByName(target, CHURN_WORKFLOW_NAME));
    return existing ? report(existing, 'existed') : await createWorkflow(target);
  } catch (error) {
    const message = explainByHand(error);
    if (message === null) throw error;
    return { flowId: null, outcome: 'by_hand', reEnrols: false, isEnabled: false, message };
  }
}

async function createWorkflow(target: FlowTarget): Promise<WorkflowSetup> {
  try {
    return report(await postWorkflow(target, { reEnrols: true }), 'created');
  } catch (error) {
    if (findRefusal(error)?.status !== 400) throw error;
    return report(await postWorkflow(target, { reEnrols: false }), 'created');
  }
}

async function postWorkflow(target: FlowTarget, variant: { reEnrols: boolean }): Promise<Flow> {
  try {
    const created = await target.client.request(target.portalId, {
      method: 'POST',
      path: paths.flows,
      body: churnWorkflow(variant),
      schema: flow,
    });
    return { ...created, enrollmentCriteria: { shouldReEnroll: variant.reEnrols } };
  } catch (error) {
    if (!isAppError(error) || error.details['outcome'] !== 'unknown') throw error;
    const created = await findFlowByName(target, CHURN_WORKFLOW_NAME);
    if (!created) throw error;
    return created;
  }
}

function report(found: Flow, outcome: 'created' | 'existed'): WorkflowSetup {
  return {
    flowId: found.id,
    outcome,
    reEnrols: found.enrollmentCriteria.shouldReEnroll,
    isEnabled: found.isEnabled,
    message: '',
  };
}

/** Why an administrator has to build it, or null for a failure that may pass. */
function explainByHand(error: unknown): string | null {
  if (isAppError(error, 'not_found')) return 'HubSpot offers this account no workflows.';
  return isAppError(error, 'hubspot_refused') ? error.message : null;
}
