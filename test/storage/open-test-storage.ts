import { createQueue } from '../../src/jobs/queue.ts';
import type { Queue } from '../../src/jobs/queue.ts';
import { createLog } from '../../src/lib/log.ts';
import type { Log } from '../../src/lib/log.ts';
import type { Database } from '../../src/storage/database.ts';
import { createStorage } from '../../src/storage/storage.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { openTestDatabase } from '../support/databases.ts';
import type { DatabaseKind } from '../support/databases.ts';

export interface TestStorage {
  readonly database: Database;
  readonly queue: Queue;
  readonly storage: Storage;
  readonly close: () => Promise<void>;
}

/** A migrated, empty database with its stores and a started queue without pauses between tries. */
export async function openTestStorage(
  kind: DatabaseKind,
  log: Log = createLog('silent'),
): Promise<TestStorage> {
  const database = await openTestDatabase(kind, { log });
  const queue = createQueue({ database, log, pauses: 'none' });
  await queue.start();
  const close = async (): Promise<void> => {
    await queue.stop();
    await database.close();
  };
  return { database, queue, storage: createStorage(database, queue), close };
}
