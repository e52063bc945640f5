import cron from 'node-cron';
import type { Log } from '../lib/log.ts';
import type { Job } from '../survey/job-queue.ts';

type PortalJob = Extract<Job, { readonly data: { readonly portalId: number } }>['name'];

export type ScheduledJob = Extract<
  PortalJob,
  'wave.tick' | 'portal.digest' | 'portal.sweep' | 'portal.retain'
>;

interface ScheduleEntry {
  readonly cron: string;
  readonly job: ScheduledJob;
  /** `all`: what was promised to people is kept for disconnected portals, too. */
  readonly portals: 'connected' | 'all';
}

/** The whole crontab, in UTC. Each stroke of an entry enqueues its job once per portal. */
export const schedule: readonly ScheduleEntry[] = [
  { cron: '* * * * *', job: 'wave.tick', portals: 'connected' },
  { cron: '5 * * * *', job: 'portal.digest', portals: 'connected' },
  { cron: '15 2 * * *', job: 'portal.sweep', portals: 'connected' },
  { cron: '45 2 * * *', job: 'portal.retain', portals: 'all' },
];

export interface ScheduleDeps {
  readonly listPortalIds: (portals: ScheduleEntry['portals']) => Promise<number[]>;
  /** Enqueues a job for these portals, as far as no other process has done so for this stroke. */
  readonly enqueue: (job: ScheduledJob, portalIds: number[], at: Date) => Promise<void>;
  readonly log: Log;
}

/**
 * Starts the clockwork. Many processes may run it: a stroke only enqueues, and the first of them to
 * claim it for a portal does. They know it by its minute, so their clocks may differ by some seconds.
 */
export function startSchedule(deps: ScheduleDeps): { stop(): Promise<void> } {
  const tasks = schedule.map((entry) =>
    cron.schedule(entry.cron, ({ date }) => enqueueForPortals(deps, entry, date), {
      timezone: 'UTC',
      noOverlap: true,
    }),
  );
  return {
    stop: async () => {
      for (const task of tasks) await task.destroy();
    },
  };
}

async function enqueueForPortals(
  { listPortalIds, enqueue, log }: ScheduleDeps,
  { job, portals }: ScheduleEntry,
  date: Date,
): Promise<void> {
  try {
    const portalIds = await listPortalIds(portals);
    await enqueue(job, portalIds, minuteOf(date));
  } catch (error) {
    // The next tick tries again; nothing depends on this one.
    log.error({ err: error, job }, 'schedule.failed');
  }
}

const MINUTE_MS = 60_000;

function minuteOf(date: Date): Date {
  return new Date(Math.floor(date.getTime() / MINUTE_MS) * MINUTE_MS);
}
