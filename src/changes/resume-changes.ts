import type { JobQueue } from '../survey/ports.ts';
import type { ChangeStore } from './ports.ts';

/** Puts the portals with waiting changes back into the queue: their jobs may have been given up. */
export async function resumeChanges(stores: {
  readonly changes: Pick<ChangeStore, 'listPortalsWaiting'>;
  readonly jobs: JobQueue;
}): Promise<void> {
  const waiting = await stores.changes.listPortalsWaiting();
  if (waiting.length === 0) return;
  await stores.jobs.enqueue(
    waiting.map((portalId) => ({ name: 'webhook.process', data: { portalId } })),
  );
}
