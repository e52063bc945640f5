import type { Clock } from '../lib/clock.ts';
import type { Job } from '../survey/job-queue.ts';
import type { ActionCallStore } from './ports.ts';

export interface ListDueCompletionsDeps {
  readonly storage: { readonly actionCalls: Pick<ActionCallStore, 'listDue'> };
  readonly clock: Clock;
}

type Completion = Extract<Job, { readonly name: 'action.complete' }>;

/** The minute's work: one job for each workflow that waits for a wave which has ended. */
export async function listDueCompletions(
  { storage, clock }: ListDueCompletionsDeps,
  portalId: number,
): Promise<Completion[]> {
  const due = await storage.actionCalls.listDue(portalId, clock.now());
  return due.map(({ callbackId }) => ({
    name: 'action.complete',
    data: { portalId, callbackId },
  }));
}
