import { sql } from 'kysely';
import type { Backlog, BacklogReader } from '../metrics/backlog.ts';
import { DEAD_LETTERS, JOBS } from './job-counts.ts';
import { isAlive, isDirty } from './record-store.ts';
import type { Connection } from './tables.ts';

/** Counts what is left to do in the whole database; each count is kept cheap by an index. */
export function createBacklogReader(db: Connection): BacklogReader {
  return {
    async read(now) {
      const jobs = await countJobs(db, now);
      return {
        jobs: jobs.filter(({ queue }) => queue !== DEAD_LETTERS),
        jobsGivenUp: jobs
          .filter(({ queue }) => queue === DEAD_LETTERS)
          .reduce((sum, { count }) => sum + count, 0),
        ...(await countRows(db)),
      };
    },
  };
}

async function countJobs(db: Connection, now: Date): Promise<Array<Backlog['jobs'][number]>> {
  const counted = await sql<Backlog['jobs'][number]>`
    select name as queue, state::text as state, count(*) as count,
      greatest(0, coalesce(extract(epoch from ${now}::timestamptz - min(start_after)), 0))::float8
        as "oldestSeconds"
    from ${JOBS}
    where state < 'completed'
    group by name, state
    order by name, state
  `.execute(db);
  return counted.rows;
}

async function countRows(db: Connection): Promise<Omit<Backlog, 'jobs' | 'jobsGivenUp'>> {
  const records = db.selectFrom('crm_records').where(isAlive);
  const [dirty, refused, changes, portals, lost] = await Promise.all([
    records.where(isDirty).select(countAll).executeTakeFirstOrThrow(),
    records.where('problem', 'is not', null).select(countAll).executeTakeFirstOrThrow(),
    db
      .selectFrom('change_events')
      .where('done_at', 'is', null)
      .select(countAll)
      .executeTakeFirstOrThrow(),
    db.selectFrom('portals').select(countAll).executeTakeFirstOrThrow(),
    db
      .selectFrom('portal_states')
      .where('disconnected_at', 'is not', null)
      .select(countAll)
      .executeTakeFirstOrThrow(),
  ]);
  return {
    recordsWaiting: dirty.count,
    recordsRefused: refused.count,
    changesWaiting: changes.count,
    portals: portals.count,
    portalsConnected: portals.count - lost.count,
  };
}

const countAll = sql<number>`count(*)`.as('count');
