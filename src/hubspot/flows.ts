import { z } from 'zod';
import { isAppError } from '../lib/errors.ts';
import { collectPages, paging, recordId } from './answers.ts';
import { OBJECT_TYPE_IDS, paths } from './api-version.ts';
import type { HubSpotClient } from './client.ts';

export interface FlowTarget {
  readonly client: HubSpotClient;
  readonly portalId: number;
}

/** A workflow as HubSpot returns it. */
export const flow = z.looseObject({
  id: recordId,
  isEnabled: z.boolean(),
  enrollmentCriteria: z
    .looseObject({ shouldReEnroll: z.boolean().default(false) })
    .default({ shouldReEnroll: false }),
});

export type Flow = z.infer<typeof flow>;

const flowsPage = z.looseObject({
  results: z.array(
    z.looseObject({ id: recordId, name: z.string().default(''), objectTypeId: z.string() }),
  ),
  paging,
});

/** Null when the account has no such workflow. Throws `hubspot_*`. */
export async function findFlow(
  { client, portalId }: FlowTarget,
  flowId: string,
): Promise<Flow | null> {
  try {
    return await client.request(portalId, {
      method: 'GET',
      path: paths.flow(flowId),
      schema: flow,
    });
  } catch (error) {
    if (isAppError(error, 'not_found')) return null;
    throw error;
  }
}

/**
 * A company workflow of this name, null without one. HubSpot takes the same name twice, so looking
 * is the only way not to make a second one. Throws `not_found` when the account has no workflows at
 * all, and `hubspot_*`.
 */
export async function findFlowByName(target: FlowTarget, name: string): Promise<Flow | null> {
  const flows = await collectPages(async (after) => {
    const page = await target.client.request(target.portalId, {
      method: 'GET',
      path: paths.flows,
      query: { limit: '100', ...(after === undefined ? {} : { after }) },
      schema: flowsPage,
    });
    return { items: page.results, after: page.paging?.next?.after };
  });
  const found = flows.find(
    (candidate) => candidate.name === name && candidate.objectTypeId === OBJECT_TYPE_IDS.companies,
  );
  // The list says nothing of the enrolment.
  return found ? findFlow(target, found.id) : null;
}
