import type { AdminOptions, AdminResult } from '../commands.ts';
import type { AdminDeps } from '../ports.ts';

/** Safe to repeat: jobs are idempotent, and one that is queued already is not queued twice. */
export async function replayJobs(
  { jobs }: AdminDeps,
  { portal: only }: AdminOptions,
): Promise<AdminResult> {
  const replayed = await jobs.replay(only ?? null);
  return { summary: `${replayed} jobs are in the queue again.`, rows: [], isFine: true };
}
