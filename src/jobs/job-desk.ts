import type { PgBoss } from 'pg-boss';
import type { JobDesk } from '../admin/ports.ts';
import type { Database } from '../storage/database.ts';
import { DEAD_LETTERS } from '../storage/job-counts.ts';
import { listGivenUpJobs, listWaitingJobs } from '../storage/job-desk.ts';

/** A redrive moves this many at a time. */
const BATCH = 1000;

export function createJobDesk(boss: PgBoss, { kysely }: Pick<Database, 'kysely'>): JobDesk {
  return {
    listWaiting: (portalId) => listWaitingJobs(kysely, portalId),
    listGivenUp: (portalId, limit) => listGivenUpJobs(kysely, portalId, limit),
    async replay(portalId) {
      const filter = portalId === null ? {} : { data: { portalId } };
      let replayed = 0;
      for (;;) {
        const moved = await boss.redrive(DEAD_LETTERS, { ...filter, limit: BATCH });
        replayed += moved;
        if (moved < BATCH) return replayed;
      }
    },
  };
}
