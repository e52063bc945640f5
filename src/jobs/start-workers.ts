import { jobNames } from './queue-plans.ts';
import type { JobName } from './queue-plans.ts';
import type { Queue } from './queue.ts';
import type { Tasks } from './tasks.ts';

/** Jobs of one kind at a time in this process; one where nothing is said. */
const CONCURRENCY: Partial<Record<JobName, number>> = {
  'invitation.send': 4,
  'invitation.remind': 2,
  'wave.rescore': 2,
  'company.assess': 2,
  'webhook.process': 2,
};

/** Takes every kind of job, with as many at a time as its work can stand. */
export async function startWorkers(queue: Queue, tasks: Tasks): Promise<void> {
  for (const name of jobNames) await startWorker(queue, tasks, name);
}

// The name ties the handler to the data that its jobs carry.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
function startWorker<Name extends JobName>(queue: Queue, tasks: Tasks, name: Name): Promise<void> {
  return queue.work(name, ({ data }) => tasks[name](data), {
    concurrency: CONCURRENCY[name] ?? 1,
  });
}
