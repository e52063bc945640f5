import type { PgBoss, QueueOptions } from 'pg-boss';
import { DEAD_LETTERS } from '../storage/job-counts.ts';
import { jobNames, queuePlans } from './queue-plans.ts';
import type { JobName } from './queue-plans.ts';

const DAY = 24 * 3600;
const NO_JOB = '00000000-0000-0000-0000-000000000000';

/** `none`: what failed is tried again at once, for tests. */
export type Pauses = 'growing' | 'none';

/**
 * Creates the queues that are missing and gives all of them today's settings. Safe when two
 * processes do it at once.
 */
export async function prepareQueues(boss: PgBoss, pauses: Pauses): Promise<void> {
  await boss.createQueue(DEAD_LETTERS, { retentionSeconds: 90 * DAY });
  for (const name of jobNames) {
    const options = { ...optionsOf(name, pauses), deadLetter: DEAD_LETTERS, notify: true };
    await boss.createQueue(name, { ...options, policy: policyOf(name) });
    await boss.updateQueue(name, options);
  }
  for (const name of [...jobNames, DEAD_LETTERS]) await warmCache(boss, name);
}

/**
 * `short`: at most one waiting job per key; one that is active or due for another try doesn't
 * count, so work that arrives meanwhile is queued again. `exclusive`: at most one in any of these
 * states, or each tick would add another to those that wait for a mail server that is away.
 */
function policyOf(name: JobName): 'short' | 'exclusive' {
  return queuePlans[name].whenKnown === 'join' ? 'short' : 'exclusive';
}

function optionsOf(name: JobName, pauses: Pauses): QueueOptions {
  const plan = queuePlans[name];
  const pause =
    pauses === 'none'
      ? { retryDelay: 0, retryBackoff: false }
      : { retryDelay: plan.firstPause, retryBackoff: true, retryDelayMax: plan.longestPause };
  return {
    ...pause,
    retryLimit: plan.retries,
    expireInSeconds: plan.longestRun,
    heartbeatSeconds: 60,
    deleteAfterSeconds: DAY,
  };
}

/**
 * The first use of a queue reads its settings on a connection of pg-boss's own. Inside a
 * transaction on PGlite that read would wait for ever for the one connection, so it is done now.
 */
async function warmCache(boss: PgBoss, name: string): Promise<void> {
  await boss.findJobs(name, { id: NO_JOB });
}
