import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { createQueue } from '../../src/jobs/queue.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { createStorage } from '../../src/storage/storage.ts';
import { createTestDatabase, databases } from '../support/databases.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import { unmeasured } from '../support/unmeasured.ts';

const servers = (await databases()).filter((kind) => kind === 'postgres');

describe.each(servers)('when %s ends every connection', () => {
  it('the app goes on with new ones, the queue as well', async () => {
    const memory = createMemoryLog();
    const { log } = memory;
    const { url, drop } = await createTestDatabase('migrated');
    const database = await openDatabase({ databaseUrl: url, dataDir: null, log });
    const queue = createQueue({ database, log, measures: unmeasured, pauses: 'none' });
    await queue.start();
    const storage = createStorage(database, queue);
    const seen: number[] = [];
    await queue.work('portal.sync', ({ data }) => {
      seen.push(data.portalId);
      return Promise.resolve();
    });
    await storage.portals.list();

    await endConnections(url);
    // Only an idle connection tells of its loss; one that is asked meanwhile fails with its question.
    await vi.waitFor(() => {
      expect(memory.events('storage.connection_lost')).not.toEqual([]);
    }, 10_000);
    await storage.transaction((stores) =>
      stores.jobs.enqueue([{ name: 'portal.sync', data: { portalId: 1 } }]),
    );
    await queue.whenIdle();
    expect(seen).toEqual([1]);

    await queue.stop();
    await database.close();
    await drop();
  });
});

describe.each(servers)('when %s goes away in the middle of a transaction', () => {
  it('the transaction fails, and the process lives on', async () => {
    const { url, drop } = await createTestDatabase('migrated');
    const { log } = createMemoryLog();
    const database = await openDatabase({ databaseUrl: url, dataDir: null, log });
    const work = database.transaction(async (trx) => {
      await trx.selectFrom('portals').selectAll().execute();
      await endConnections(url);
      // Idle at this moment: the loss is an event of the connection, and of no statement.
      await wait(200);
      await trx.selectFrom('portals').selectAll().execute();
    });
    await expect(work).rejects.toThrow();
    expect(await database.isReady()).toBe(true);
    await database.close();
    await drop();
  });
});

/** What a restart of the server does to everybody who is connected. */
async function endConnections(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()
  `);
  await client.end();
}
