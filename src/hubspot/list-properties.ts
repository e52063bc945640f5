import { z } from 'zod';
import { paths } from './api-version.ts';
import type { ObjectType } from './api-version.ts';
import type { HubSpotClient } from './client.ts';
import { existingProperty } from './decide-provisioning.ts';
import type { ExistingProperty } from './decide-provisioning.ts';

const propertiesAnswer = z.looseObject({ results: z.array(existingProperty) });

/** All properties of an object type that are not archived, HubSpot's own ones included. 1 call. */
export async function listProperties(
  { client, portalId }: { client: HubSpotClient; portalId: number },
  objectType: ObjectType | 'deals' | 'tickets',
): Promise<ExistingProperty[]> {
  const answer = await client.request(portalId, {
    method: 'GET',
    path: paths.properties(objectType),
    schema: propertiesAnswer,
  });
  return answer.results.filter(({ archived }) => !archived);
}
