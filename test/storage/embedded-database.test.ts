import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createLog } from '../../src/lib/log.ts';
import { openDatabase } from '../../src/storage/database.ts';
import type { Database } from '../../src/storage/database.ts';
import { runScript } from '../support/child-process.ts';
import { openTestDatabase } from '../support/databases.ts';

const log = createLog('silent');

describe('the embedded database in a folder', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'radar-data-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('lets in one process, and keeps what was committed when that one is killed', async () => {
    const dataDir = path.join(folder, 'made', 'on', 'the', 'way');
    const other = await runScript(`
      const { openDatabase } = await import(SRC + 'storage/database.ts');
      const { createPortalStore } = await import(SRC + 'storage/portal-store.ts');
      const { createLog } = await import(SRC + 'lib/log.ts');
      const dataDir = ${JSON.stringify(dataDir)};
      const database = await openDatabase({ dataDir, log: createLog('silent') });
      await createPortalStore(database.kysely).save({
        portalId: 1, status: 'connected', timeZone: 'UTC', currency: 'DKK',
        uiDomain: 'portal.example', language: 'en',
      });
      console.log('committed');
    `);
    await expect(openDatabase({ dataDir, log })).rejects.toMatchObject({ code: 'storage_in_use' });
    await other.kill();

    const database = await openDatabase({ dataDir, log });
    const rows = await database.kysely.selectFrom('portals').select('portal_id').execute();
    expect(rows).toEqual([{ portal_id: 1 }]);
    await database.close();
    await (await openDatabase({ dataDir, log })).close();
  }, 60_000);
});

describe('the embedded database', () => {
  let database: Database;
  afterEach(async () => {
    vi.useRealTimers();
    await database.close();
  });

  it('lets others have their turn while a job asks it again and again', async () => {
    database = await openTestDatabase('pglite');
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 5);
    const startedAt = performance.now();
    while (performance.now() - startedAt < 300) {
      await sql`select 1`.execute(database.kysely);
    }
    clearInterval(timer);
    // Every ten milliseconds; a slow machine gives fewer.
    expect(turns).toBeGreaterThan(3);
  });

  it('survives a transaction that waits for the connection it holds itself', async () => {
    database = await openTestDatabase('pglite', { transactionTimeoutMs: 300 });
    const countPortals = () => database.kysely.selectFrom('portals').select('portal_id').execute();
    const { promise: outside, resolve } = Promise.withResolvers<unknown>();
    const deadlock = database.transaction(async () => {
      const blocked = countPortals();
      resolve(blocked);
      await blocked;
    });
    await expect(deadlock).rejects.toThrow('use only the stores that it was given');
    expect(await outside).toEqual([]);
  });

  it('is kept small by its settings', async () => {
    database = await openTestDatabase('pglite');
    const { rows } = await sql`
      select name, current_setting(name) as value from pg_settings
      where name in ('max_wal_size', 'min_wal_size', 'wal_recycle', 'shared_buffers') order by name
    `.execute(database.kysely);
    expect(rows).toEqual([
      { name: 'max_wal_size', value: '64MB' },
      { name: 'min_wal_size', value: '32MB' },
      { name: 'shared_buffers', value: '16MB' },
      { name: 'wal_recycle', value: 'off' },
    ]);
  });

  it('checkpoints and vacuums by itself until it is closed', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    database = await openTestDatabase('pglite');
    const { kysely } = database;
    const lastCheckpoint = () =>
      sql`select checkpoint_lsn::text from pg_control_checkpoint()`.execute(kysely);
    const knownRows = async () => {
      const known = await sql<{ rows: number }>`
        select reltuples as rows from pg_class where relname = 'companies'
      `.execute(kysely);
      return known.rows[0]?.rows;
    };
    const before = await lastCheckpoint();
    await kysely
      .insertInto('companies')
      .values({
        portal_id: 1,
        company_id: '1',
        name: 'Fjordbyg',
        owner_id: null,
        language: null,
        renewal_at: null,
      })
      .execute();
    vi.advanceTimersByTime(3 * 60_000);
    expect(await lastCheckpoint()).not.toEqual(before);
    expect(await knownRows()).not.toBe(1);
    vi.advanceTimersByTime(60 * 60_000);
    expect(await knownRows()).toBe(1);

    await database.close();
    expect(vi.getTimerCount()).toBe(0);
  });
});
