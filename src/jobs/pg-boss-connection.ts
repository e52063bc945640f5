import { PgBoss, fromPglite } from 'pg-boss';
import type { Log } from '../lib/log.ts';
import type { Database } from '../storage/database.ts';
import { QUEUE_SCHEMA } from '../storage/job-counts.ts';
import { describeFailure } from './describe-failure.ts';

const HOUR = 3600;

/** pg-boss in the app's own database, on PGlite's one connection or on a small pool of its own. */
export function connectPgBoss(database: Database, log: Log): PgBoss {
  const boss = new PgBoss({
    ...where(database),
    schema: QUEUE_SCHEMA,
    // node-cron owns the clock.
    schedule: false,
    // A committed job wakes its worker at once, so that polling can be slow.
    useListenNotify: true,
    // Jobs of a killed process come back this much after their heartbeat stopped.
    superviseIntervalSeconds: 30,
    monitorIntervalSeconds: 30,
    maintenanceIntervalSeconds: HOUR,
  });
  boss.on('error', (error) => log.error(describeFailure(error), 'queue.error'));
  boss.on('warning', ({ message }) => log.warn({ reason: message }, 'queue.warning'));
  return boss;
}

function where(database: Database) {
  if (database.kind === 'pglite') {
    return {
      backend: 'pglite' as const,
      db: fromPglite(database.pglite),
      // The storage vacuums PGlite, which also can't rebuild an index beside other work.
      monitorVacuum: false,
      reindex: false,
    };
  }
  return { connectionString: database.databaseUrl, application_name: 'radar-queue', max: 4 };
}
