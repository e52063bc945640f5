import type { JobQueue } from '../survey/job-queue.ts';
import type { ChangeStore } from './ports.ts';

/** Puts a portal with waiting changes back into the queue: its job may have been given up. */
export async function resumeChanges(
  stores: { readonly changes: Pick<ChangeStore, 'listWaiting'>; readonly jobs: JobQueue },
  portalId: number,
): Promise<void> {
  const waiting = await stores.changes.listWaiting(portalId, 1);
  if (waiting.length === 0) return;
  await stores.jobs.enqueue([{ name: 'webhook.process', data: { portalId } }]);
}
