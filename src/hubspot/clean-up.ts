import { z } from 'zod';
import { isAppError } from '../lib/errors.ts';
import type { CleanUpChoice, CleanUpReport, KnownSetup } from '../portal/ports.ts';
import { paths } from './api-version.ts';
import type { ObjectType } from './api-version.ts';
import { CHURN_WORKFLOW_NAME } from './churn-workflow.ts';
import type { HubSpotClient } from './client.ts';
import { existingList } from './decide-list.ts';
import { listProperties } from './list-properties.ts';
import { PROPERTY_GROUP, radarProperties } from './properties.ts';

interface Target {
  readonly client: HubSpotClient;
  readonly portalId: number;
}

interface Removal {
  readonly name: string;
  /** HubSpot's words when it kept it, null when it is gone. */
  readonly refusal: string | null;
}

/**
 * Takes out of a portal what was chosen: the workflow, the lists, the properties with their values
 * and their group. What HubSpot refuses is reported in its words and stops nothing; properties that
 * somebody's own workflows, lists or forms use stay. May be repeated. Throws `hubspot_unavailable`,
 * `hubspot_rate_limited` and `portal_disconnected`.
 */
export async function cleanUp(
  deps: { client: HubSpotClient },
  portalId: number,
  choice: Pick<CleanUpChoice, 'workflow' | 'lists' | 'properties'>,
  known: KnownSetup,
): Promise<CleanUpReport> {
  const target = { client: deps.client, portalId };
  // The properties come last: HubSpot keeps one that a workflow or a list still uses.
  const removals = [
    ...(choice.workflow ? await removeWorkflow(target, known.flowId) : []),
    ...(choice.lists ? await removeLists(target, known.listIds) : []),
    ...(choice.properties ? await removeProperties(target, 'companies') : []),
    ...(choice.properties ? await removeProperties(target, 'contacts') : []),
  ];
  return {
    removed: removals.flatMap(({ name, refusal }) => (refusal === null ? [name] : [])),
    kept: removals.flatMap(({ name, refusal }) =>
      refusal === null ? [] : [{ name, message: refusal }],
    ),
  };
}

async function removeWorkflow(target: Target, flowId: string | null): Promise<Removal[]> {
  return flowId === null ? [] : [await remove(target, CHURN_WORKFLOW_NAME, paths.flow(flowId))];
}

async function removeLists(target: Target, listIds: readonly string[]): Promise<Removal[]> {
  const removals: Removal[] = [];
  for (const listId of listIds) {
    const name = await findListName(target, listId);
    removals.push(await remove(target, name ?? `List ${listId}`, paths.list(listId)));
  }
  return removals;
}

async function findListName(
  { client, portalId }: Target,
  listId: string,
): Promise<string | undefined> {
  const answer = await unlessRefused(() =>
    client.request(portalId, {
      method: 'GET',
      path: paths.list(listId),
      schema: z.looseObject({ list: existingList }),
    }),
  );
  return answer.done?.list.name;
}

async function removeProperties(target: Target, objectType: ObjectType): Promise<Removal[]> {
  const ours = await listOurs(target, objectType);
  if (ours.length === 0) return [];
  await archiveAll(target, objectType, ours);
  // A batch says nothing of what it left; one alone says why.
  const left = new Set(await listOurs(target, objectType));
  const removals: Removal[] = [];
  for (const name of ours) {
    removals.push(
      left.has(name)
        ? await remove(target, name, paths.property(objectType, name))
        : { name, refusal: null },
    );
  }
  if (removals.some(({ refusal }) => refusal !== null)) return removals;
  const { name, label } = PROPERTY_GROUP;
  return [...removals, await remove(target, label, paths.propertyGroup(objectType, name))];
}

/** The names of the app's own properties that are there. */
async function listOurs(target: Target, objectType: ObjectType): Promise<string[]> {
  const names = new Set((await listProperties(target, objectType)).map(({ name }) => name));
  return radarProperties[objectType].map(({ name }) => name).filter((name) => names.has(name));
}

async function archiveAll(
  { client, portalId }: Target,
  objectType: ObjectType,
  names: readonly string[],
): Promise<void> {
  await unlessRefused(() =>
    client.request(portalId, {
      method: 'POST',
      path: paths.archiveProperties(objectType),
      body: { inputs: names.map((name) => ({ name })) },
      // What is archived stays archived.
      repeatable: true,
      schema: z.unknown(),
    }),
  );
}

async function remove({ client, portalId }: Target, name: string, path: string): Promise<Removal> {
  const { refusal } = await unlessRefused(() =>
    client.request(portalId, { method: 'DELETE', path, repeatable: true, schema: z.unknown() }),
  );
  return { name, refusal };
}

/** What is not there is not refused: somebody else took it away, or an earlier try did. */
async function unlessRefused<Answer>(
  call: () => Promise<Answer>,
): Promise<{ done: Answer | undefined; refusal: string | null }> {
  try {
    return { done: await call(), refusal: null };
  } catch (error) {
    if (isAppError(error, 'not_found')) return { done: undefined, refusal: null };
    if (isAppError(error, 'hubspot_refused')) return { done: undefined, refusal: error.message };
    throw error;
  }
}
