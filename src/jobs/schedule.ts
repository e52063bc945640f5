import cron from 'node-cron';
import type { Log } from '../lib/log.ts';
import type { Job } from '../survey/ports.ts';

type PortalJob = Extract<Job, { readonly data: { readonly portalId: number } }>['name'];

interface ScheduleEntry {
  readonly cron: string;
  readonly job: Extract<PortalJob, 'wave.tick' | 'portal.sweep' | 'portal.retain'>;
  /** `all`: what was promised to people is kept for disconnected portals, too. */
  readonly portals: 'connected' | 'all';
}

/** The whole crontab, in UTC. Each entry enqueues its job once per portal. */
export const schedule: readonly ScheduleEntry[] = [
  { cron: '* * * * *', job: 'wave.tick', portals: 'connected' },
  { cron: '15 2 * * *', job: 'portal.sweep', portals: 'connected' },
  { cron: '45 2 * * *', job: 'portal.retain', portals: 'all' },
];

export interface ScheduleDeps {
  readonly listPortalIds: (portals: ScheduleEntry['portals']) => Promise<number[]>;
  readonly enqueue: (jobs: readonly Job[]) => Promise<void>;
  readonly log: Log;
}

/**
 * Starts the clockwork. Many processes may run it: a tick only enqueues, and a job that is already
 * waiting for a portal is not enqueued again.
 */
export function startSchedule(deps: ScheduleDeps): { stop(): Promise<void> } {
  const tasks = schedule.map((entry) =>
    cron.schedule(entry.cron, () => enqueueForPortals(deps, entry), {
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
): Promise<void> {
  try {
    const portalIds = await listPortalIds(portals);
    await enqueue(portalIds.map((portalId) => ({ name: job, data: { portalId } })));
  } catch (error) {
    // The next tick tries again; nothing depends on this one.
    log.error({ err: error, job }, 'schedule.failed');
  }
}
