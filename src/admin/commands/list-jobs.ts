import type { AdminOptions, AdminResult } from '../commands.ts';
import type { AdminDeps } from '../ports.ts';

/** Enough to see what goes wrong. */
const MOST_GIVEN_UP = 50;

export async function listJobs(
  { jobs }: AdminDeps,
  { portal: only }: AdminOptions,
): Promise<AdminResult> {
  const waiting = await jobs.listWaiting(only ?? null);
  const givenUp = await jobs.listGivenUp(only ?? null, MOST_GIVEN_UP);
  const count = waiting.reduce((sum, each) => sum + each.waiting + each.retrying + each.active, 0);
  return {
    summary: `${count} jobs to do, ${givenUp.length === MOST_GIVEN_UP ? `${MOST_GIVEN_UP} or more` : givenUp.length} given up.`,
    rows: [
      ...waiting.map(({ portalId, job, ...counts }) => ({ portal: portalId, job, ...counts })),
      ...givenUp.map(({ portalId, job, tries, failedAt, code, reason }) => ({
        portal: portalId,
        job,
        givenUp: failedAt.toISOString(),
        tries,
        code,
        reason,
      })),
    ],
    isFine: givenUp.length === 0,
  };
}
