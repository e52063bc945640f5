import type { Queue } from './queue.ts';
import type { Tasks } from './tasks.ts';

/** Takes every kind of job, with as many at a time as its work can stand. */
export async function startWorkers(queue: Queue, tasks: Tasks): Promise<void> {
  await queue.work('invitation.send', ({ data }) => tasks['invitation.send'](data), {
    concurrency: 4,
  });
  await queue.work('wave.rescore', ({ data }) => tasks['wave.rescore'](data), { concurrency: 2 });
  await queue.work('wave.tick', ({ data }) => tasks['wave.tick'](data));
  await queue.work('portal.sync', ({ data }) => tasks['portal.sync'](data));
  await queue.work('portal.sweep', ({ data }) => tasks['portal.sweep'](data));
  await queue.work('company.assess', ({ data }) => tasks['company.assess'](data), {
    concurrency: 2,
  });
}
