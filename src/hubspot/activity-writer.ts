import { z } from 'zod';
import type { Activity, ActivityWriter } from '../churn/ports.ts';
import { isAppError } from '../lib/errors.ts';
import { html } from '../lib/html.ts';
import {
  batchAnswer,
  collectPages,
  crmRecord,
  paging,
  recordId,
  requireOnlyMissing,
  splitIntoBatches,
} from './answers.ts';
import { paths } from './api-version.ts';
import type { HubSpotClient } from './client.ts';

interface Target {
  readonly client: HubSpotClient;
  readonly portalId: number;
}

const ACTIVITY_TO_COMPANY = { tasks: 192, notes: 190 } as const;
const BODY_PROPERTY = { tasks: 'hs_task_body', notes: 'hs_note_body' } as const;

const created = z.looseObject({ id: recordId });
const records = batchAnswer(crmRecord);
const associationsPage = z.looseObject({
  results: z.array(z.looseObject({ toObjectId: recordId })),
  paging,
});

/** Tasks and notes on the companies of every connected portal. */
export function createActivityWriter(deps: { client: HubSpotClient }): ActivityWriter {
  return {
    create: (portalId, activity) => createActivity({ client: deps.client, portalId }, activity),
    find: (portalId, activity) => findActivity({ client: deps.client, portalId }, activity),
  };
}

async function createActivity(
  { client, portalId }: Target,
  { objectType, companyId, ...activity }: Activity,
): Promise<string> {
  const { id } = await client.request(portalId, {
    method: 'POST',
    path: paths.createRecord(objectType),
    body: {
      properties: objectType === 'tasks' ? taskOf(activity) : noteOf(activity),
      associations: [
        {
          to: { id: companyId },
          types: [
            {
              associationCategory: 'HUBSPOT_DEFINED',
              associationTypeId: ACTIVITY_TO_COMPANY[objectType],
            },
          ],
        },
      ],
    },
    schema: created,
  });
  return id;
}

type Words = Omit<Activity, 'objectType' | 'companyId'>;

function taskOf(activity: Words): Record<string, string> {
  return {
    hs_timestamp: activity.at.toISOString(),
    hs_task_subject: activity.subject,
    hs_task_body: bodyOf(activity),
    hs_task_status: 'NOT_STARTED',
    hs_task_priority: 'HIGH',
    hs_task_type: 'CALL',
    ...ownerOf(activity),
  };
}

function noteOf(activity: Words): Record<string, string> {
  return {
    hs_timestamp: activity.at.toISOString(),
    hs_note_body: bodyOf(activity),
    ...ownerOf(activity),
  };
}

function ownerOf({ ownerId }: Words): Record<string, string> {
  return ownerId === null ? {} : { hubspot_owner_id: ownerId };
}

function bodyOf({ body, key }: Words): string {
  const lines = body.split(/\r?\n/).filter((line) => line.trim() !== '');
  return [...lines, markOf(key)].map((line) => html`<p>${line}</p>`.toString()).join('');
}

/** Plain text at the end of the body: HubSpot drops comments and attributes. */
function markOf(key: string): string {
  return `[Radar ${key}]`;
}

async function findActivity(target: Target, activity: Activity): Promise<string | null> {
  const { objectType, key } = activity;
  const mark = html`${markOf(key)}`.toString();
  for (const ids of splitIntoBatches(await listActivities(target, activity))) {
    const bodies = await readBodies(target, objectType, ids);
    const found = bodies.find(({ body }) => body.includes(mark));
    if (found) return found.id;
  }
  return null;
}

/** The ids of the company's tasks or notes; none for a company that is gone. */
async function listActivities(
  { client, portalId }: Target,
  { objectType, companyId }: Activity,
): Promise<string[]> {
  try {
    const associated = await collectPages(async (after) => {
      const page = await client.request(portalId, {
        method: 'GET',
        path: paths.associationsOf('companies', companyId, objectType),
        query: { limit: '500', ...(after === undefined ? {} : { after }) },
        schema: associationsPage,
      });
      return { items: page.results, after: page.paging?.next?.after };
    });
    return associated.map(({ toObjectId }) => toObjectId);
  } catch (error) {
    if (isAppError(error, 'not_found')) return [];
    throw error;
  }
}

async function readBodies(
  { client, portalId }: Target,
  objectType: Activity['objectType'],
  ids: readonly string[],
): Promise<Array<{ id: string; body: string }>> {
  const property = BODY_PROPERTY[objectType];
  const answer = await client.request(portalId, {
    method: 'POST',
    path: paths.readRecords(objectType),
    body: {
      inputs: ids.map((id) => ({ id })),
      properties: [property],
      propertiesWithHistory: [],
    },
    repeatable: true,
    schema: records,
  });
  requireOnlyMissing(answer);
  return answer.results.map(({ id, properties }) => ({ id, body: properties[property] ?? '' }));
}
