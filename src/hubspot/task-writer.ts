import type { TaskChange, TaskWriter } from '../churn/task-writer.ts';
import { isAppError } from '../lib/errors.ts';
import { crmRecord } from './answers.ts';
import { paths } from './api-version.ts';
import type { HubSpotClient } from './client.ts';

const STATUS = 'hs_task_status';
const DONE = 'COMPLETED';

/** Tasks that the app has made, in every connected portal. */
export function createTaskWriter({ client }: { readonly client: HubSpotClient }): TaskWriter {
  return {
    readState: (portalId, recordId) =>
      unlessGone('gone', async () => {
        const { properties } = await client.request(portalId, {
          method: 'GET',
          path: paths.record('tasks', recordId),
          query: { properties: STATUS },
          schema: crmRecord,
        });
        return properties[STATUS] === DONE ? 'done' : 'open';
      }),
    change: (portalId, recordId, change) =>
      unlessGone(undefined, async () => {
        await client.request(portalId, {
          method: 'PATCH',
          path: paths.record('tasks', recordId),
          body: { properties: toProperties(change) },
          // The same values: twice is as good as once.
          repeatable: true,
          schema: crmRecord,
        });
      }),
  };
}

async function unlessGone<Answer>(gone: Answer, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (isAppError(error, 'not_found')) return gone;
    throw error;
  }
}

function toProperties({ dueAt, ownerId, isOpen, subject }: TaskChange): Record<string, string> {
  return {
    ...(dueAt !== undefined && { hs_timestamp: dueAt.toISOString() }),
    ...(ownerId !== undefined && { hubspot_owner_id: ownerId ?? '' }),
    ...(isOpen !== undefined && { [STATUS]: isOpen ? 'NOT_STARTED' : DONE }),
    ...(subject !== undefined && { hs_task_subject: subject }),
  };
}
