import { jobNames } from './queue-plans.ts';
import type { JobName } from './queue-plans.ts';
import type { Queue, WorkOptions } from './queue.ts';
import type { Tasks } from './tasks.ts';

/**
 * Jobs of one kind at a time in this process; two where nothing is said. A portal has at most one of
 * most kinds, so this is how many portals are served at once.
 */
const WORK: Partial<Record<JobName, WorkOptions>> = {
  // Thousands at once. Each of them takes its turn at a connection to the mail server.
  'invitation.send': { concurrency: 3, batch: 100 },
  'portal.sync': { concurrency: 4 },
  'portal.sweep': { concurrency: 3 },
  'portal.watch': { concurrency: 3 },
  'webhook.process': { concurrency: 4 },
};

/** Takes every kind of job, with as many at a time as its work can stand. */
export async function startWorkers(queue: Queue, tasks: Tasks): Promise<void> {
  for (const name of jobNames) await startWorker(queue, tasks, name);
}

// The name ties the handler to the data that its jobs carry.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
function startWorker<Name extends JobName>(queue: Queue, tasks: Tasks, name: Name): Promise<void> {
  return queue.work(name, ({ data }) => tasks[name](data), WORK[name] ?? { concurrency: 2 });
}
