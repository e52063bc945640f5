import type { Storage } from '../storage/storage.ts';
import type { ScheduledJob } from './schedule.ts';

/**
 * Enqueues a job for those of these portals for which no other process has done so for this stroke of
 * the clockwork. Both in one transaction: a process that dies in between has heeded nothing.
 */
export async function heedStroke(
  storage: Pick<Storage, 'transaction'>,
  name: ScheduledJob,
  portalIds: readonly number[],
  at: Date,
): Promise<void> {
  await storage.transaction(async ({ clockStrikes, jobs }) => {
    const claimed = await clockStrikes.claim(name, portalIds, at);
    await jobs.enqueue(claimed.map((portalId) => ({ name, data: { portalId } })));
  });
}
