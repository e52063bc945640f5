import { z } from 'zod';
import { checkFilters } from '../crm/check-filters.ts';
import { HubSpotError, notFound, validationError } from '../hubspot-error.ts';
import type { Portal } from '../portal.ts';
import { readWorkflow } from '../workflows/workflow-definition.ts';
import type { WorkflowDefinition } from '../workflows/workflow-definition.ts';
import type { StoredWorkflow } from '../workflows/workflows.ts';
import type { ApiReply, ApiRequest, ApiRoute } from './api-route.ts';
import { readBody, readLimit, readParam } from './read-request.ts';
import { nextPage } from './record-routes.ts';
import { requireOne } from './route-scopes.ts';

const PATH = '/automation/2026-09-beta/flows';
const SCOPES = requireOne('automation');

/** Workflows. HubSpot calls this API a beta still; it has its own version in the path. */
export const flowRoutes: readonly ApiRoute[] = [
  { method: 'get', path: PATH, scopes: SCOPES, handle: listFlows },
  { method: 'post', path: PATH, scopes: SCOPES, handle: createFlow },
  { method: 'get', path: `${PATH}/:id`, scopes: SCOPES, handle: readFlow },
  { method: 'put', path: `${PATH}/:id`, scopes: SCOPES, handle: replaceFlow },
  { method: 'delete', path: `${PATH}/:id`, scopes: SCOPES, handle: removeFlow },
];

function listFlows(request: ApiRequest): ApiReply {
  const { portal, query } = request;
  const limit = readLimit(query, 100, 100);
  const after = Number(query.get('after') ?? 0);
  const rest = portal.workflows.list().filter(({ flowId }) => Number(flowId) > after);
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return {
    status: 200,
    body: {
      results: page.map(summaryReply),
      ...(last && rest.length > limit && { paging: { next: nextPage(request, last.flowId) } }),
    },
  };
}

/** HubSpot takes a name as often as it comes: whoever repeats a call has two workflows. */
function createFlow({ portal, body }: ApiRequest): ApiReply {
  return { status: 201, body: flowReply(portal.workflows.install(readDefinition(portal, body))) };
}

function readFlow(request: ApiRequest): ApiReply {
  return { status: 200, body: flowReply(getFlow(request)) };
}

/** The caller must have seen the last revision. */
function replaceFlow(request: ApiRequest): ApiReply {
  const { portal, body } = request;
  const flow = getFlow(request);
  const { revisionId } = readBody(z.object({ revisionId: z.string() }), request);
  if (revisionId !== flow.revisionId) {
    throw new HubSpotError(409, {
      message: `The workflow is at revision ${flow.revisionId}, not at ${revisionId}.`,
      category: 'CONFLICT',
    });
  }
  const definition = readDefinition(portal, body);
  return { status: 200, body: flowReply(portal.workflows.replace(flow.flowId, definition)) };
}

function removeFlow(request: ApiRequest): ApiReply {
  request.portal.workflows.remove(getFlow(request).flowId);
  return { status: 204 };
}

function getFlow(request: ApiRequest): StoredWorkflow {
  const flow = request.portal.workflows.find(readParam(request, 'id'));
  if (!flow) throw notFound();
  return flow;
}

/** Throws 400 for what HubSpot, this account or the sandbox doesn't take. */
function readDefinition(portal: Portal, body: unknown): WorkflowDefinition {
  const definition = readWorkflow(body);
  const { listFilterBranch, shouldReEnroll, reEnrollmentTriggersFilterBranches } =
    definition.enrollmentCriteria;
  checkFilters(portal.properties, 'companies', listFilterBranch);
  const reEnrols = shouldReEnroll && reEnrollmentTriggersFilterBranches.length > 0;
  if (reEnrols && portal.account.refusesReEnrolment) {
    throw validationError('The re-enrollment triggers of this workflow are not valid.');
  }
  return definition;
}

function summaryReply({ flowId, revisionId, definition, createdAt, updatedAt }: StoredWorkflow) {
  const { name, flowType, isEnabled, objectTypeId } = definition;
  return {
    id: flowId,
    revisionId,
    name,
    flowType,
    isEnabled,
    objectTypeId,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

function flowReply(flow: StoredWorkflow) {
  const ids = flow.definition.actions.map(({ actionId }) => Number(actionId));
  return {
    ...flow.definition,
    ...summaryReply(flow),
    nextAvailableActionId: String(Math.max(0, ...ids) + 1),
    crmObjectCreationStatus: 'COMPLETE',
  };
}
