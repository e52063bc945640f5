import { z } from 'zod';
import { isAppError } from '../lib/errors.ts';
import type { ListSetup } from '../portal/ports.ts';
import { OBJECT_TYPE_IDS, paths } from './api-version.ts';
import type { HubSpotClient } from './client.ts';
import { decideList, existingList } from './decide-list.ts';
import type { ExistingList } from './decide-list.ts';
import { allOf, rootOf } from './property-filter.ts';
import { radarLists } from './radar-lists.ts';
import type { ListDefinition } from './radar-lists.ts';
import { findRefusal } from './to-app-error.ts';

interface Target {
  readonly client: HubSpotClient;
  readonly portalId: number;
}

const listAnswer = z.looseObject({ list: existingList });

/**
 * Makes sure that a portal has every list of the app with the app's filter. The first time 2 calls a
 * list; 1 call a list and no write when nothing is to do. A list that HubSpot refuses is reported
 * and stops no other. Throws `hubspot_refused` when the scope is missing, and `hubspot_*`.
 */
export async function ensureLists(
  deps: { client: HubSpotClient },
  portalId: number,
): Promise<ListSetup[]> {
  const setups: ListSetup[] = [];
  for (const definition of radarLists) {
    setups.push(await ensureList({ client: deps.client, portalId }, definition));
  }
  return setups;
}

async function ensureList(target: Target, definition: ListDefinition): Promise<ListSetup> {
  let found: ExistingList | null = null;
  try {
    found = await findList(target, definition);
    if (!found) return report(await createList(target, definition), 'created');
    switch (decideList(definition.filter, found)) {
      case 'keep':
        return report(found, 'existed');
      case 'repair':
        await setFilter(target, found.listId, definition);
        return report(found, 'repaired');
      case 'foreign':
        // Without its id: what the app reports as its own list, it deletes when it is removed.
        return report(
          { name: definition.name, listId: null },
          'failed',
          describeForeign(definition.name),
        );
    }
  } catch (error) {
    const refusal = findRefusal(error);
    if (!refusal) throw error;
    return report(
      { name: definition.name, listId: found?.listId ?? null },
      'failed',
      refusal.message,
    );
  }
}

function report(
  { name, listId }: Pick<ListSetup, 'name' | 'listId'>,
  outcome: ListSetup['outcome'],
  message = '',
): ListSetup {
  return { name, listId, outcome, message };
}

async function findList(
  { client, portalId }: Target,
  { name, objectType }: ListDefinition,
): Promise<ExistingList | null> {
  try {
    const answer = await client.request(portalId, {
      method: 'GET',
      path: paths.listByName(OBJECT_TYPE_IDS[objectType], name),
      query: { includeFilters: 'true' },
      schema: listAnswer,
    });
    return answer.list;
  } catch (error) {
    if (isAppError(error, 'not_found')) return null;
    throw error;
  }
}

async function createList(target: Target, definition: ListDefinition): Promise<ExistingList> {
  try {
    const answer = await target.client.request(target.portalId, {
      method: 'POST',
      path: paths.lists,
      body: {
        name: definition.name,
        objectTypeId: OBJECT_TYPE_IDS[definition.objectType],
        processingType: 'DYNAMIC',
        filterBranch: branchOf(definition),
      },
      schema: listAnswer,
    });
    return answer.list;
  } catch (error) {
    // HubSpot takes a name once: a list that is there now is this one, whatever became of the call.
    const created = await findList(target, definition);
    if (!created) throw error;
    return created;
  }
}

async function setFilter(
  { client, portalId }: Target,
  listId: string,
  definition: ListDefinition,
): Promise<void> {
  await client.request(portalId, {
    method: 'PUT',
    path: paths.listFilters(listId),
    body: { filterBranch: branchOf(definition) },
    // The filter is set, not moved: twice is as good as once.
    repeatable: true,
    schema: z.unknown(),
  });
}

function branchOf({ filter }: ListDefinition) {
  return rootOf(allOf(filter));
}

function describeForeign(name: string): string {
  return (
    `The list "${name}" is not filled by a filter, so the app leaves it alone. ` +
    'Rename or delete it in HubSpot; the app then creates its own.'
  );
}
