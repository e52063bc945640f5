import { sql } from 'kysely';
import { createQueue } from '../../src/jobs/queue.ts';
import type { Queue } from '../../src/jobs/queue.ts';
import { createLog } from '../../src/lib/log.ts';
import type { Log } from '../../src/lib/log.ts';
import type { Database } from '../../src/storage/database.ts';
import { createStorage } from '../../src/storage/storage.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { openTestDatabase } from '../support/databases.ts';
import type { DatabaseKind } from '../support/databases.ts';
import { unmeasured } from '../support/unmeasured.ts';

export interface StartedQueue {
  readonly queue: Queue;
  readonly storage: Storage;
}

export interface TestStorage extends StartedQueue {
  readonly database: Database;
  readonly close: () => Promise<void>;
}

/** A migrated, empty database with its stores and a started queue. */
export async function openTestStorage(kind: DatabaseKind): Promise<TestStorage> {
  const database = await openTestDatabase(kind);
  const started = await startTestQueue(database);
  const close = async (): Promise<void> => {
    await started.queue.stop();
    await database.close();
  };
  return { ...started, database, close };
}

/** A queue as a new process would start it, without pauses between tries. */
export async function startTestQueue(
  database: Database,
  log: Log = createLog('silent'),
): Promise<StartedQueue> {
  const queue = createQueue({ database, log, measures: unmeasured, pauses: 'none' });
  await queue.start();
  return { queue, storage: createStorage(database, queue) };
}

/** Throws away what earlier tests left in the queue. */
export async function deleteJobs({ kysely }: Database): Promise<void> {
  await sql`delete from pgboss.job`.execute(kysely);
}
