import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/storage/database.ts';
import { databases, openTestDatabase } from '../support/databases.ts';

/** Short, because these tests let it run out. */
const TIMEOUT_MS = 300;

describe.each(await databases())('the database on %s', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase(kind, { transactionTimeoutMs: TIMEOUT_MS });
  });
  afterAll(() => database.close());

  const portalIds = async (): Promise<number[]> => {
    const rows = await database.kysely.selectFrom('portals').select('portal_id').execute();
    return rows.map(({ portal_id }) => portal_id);
  };
  const insertPortal = (connection: Database['kysely'], portalId: number) =>
    connection
      .insertInto('portals')
      .values({
        portal_id: portalId,
        status: 'connected',
        time_zone: 'UTC',
        currency: 'DKK',
        ui_domain: 'portal.example',
        language: 'en',
      })
      .execute();

  it('keeps a transaction that ends, and nothing of one that throws', async () => {
    await database.transaction((trx) => insertPortal(trx, 1));
    const failing = database.transaction(async (trx) => {
      await insertPortal(trx, 2);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await portalIds()).toEqual([1]);
  });

  it('rolls back a transaction that is stuck, and serves the next one', async () => {
    const stuck = database.transaction(async (trx) => {
      await insertPortal(trx, 3);
      await new Promise(() => undefined);
    });
    await expect(stuck).rejects.toThrow('rolled back');
    await database.transaction((trx) => insertPortal(trx, 4));
    expect(await portalIds()).toEqual([1, 4]);
  });

  it('refuses what a stuck transaction tries to do afterwards', async () => {
    const { promise: wait, resolve: wake } = Promise.withResolvers<undefined>();
    const late = Promise.withResolvers<unknown>();
    const stuck = database.transaction(async (trx) => {
      await wait;
      await insertPortal(trx, 5).then(late.resolve, late.resolve);
    });
    await expect(stuck).rejects.toThrow('rolled back');
    wake(undefined);
    expect(await late.promise).toBeInstanceOf(Error);
    expect(await portalIds()).not.toContain(5);
  });

  it('runs transactions that overlap without mixing them', async () => {
    await Promise.all(
      [6, 7, 8, 9].map((portalId) =>
        database
          .transaction(async (trx) => {
            await insertPortal(trx, portalId);
            if (portalId % 2 === 1) throw new Error('no');
          })
          .catch(() => undefined),
      ),
    );
    expect((await portalIds()).sort()).toEqual([1, 4, 6, 8]);
  });

  it('reads numbers, bytes, days and instants alike on every database', async () => {
    const { rows } = await sql`
      select count(*) as count, 9007199254740993::int8 as large, '\\x00ff'::bytea as bytes,
        '2026-02-28'::date as day, '2026-02-28T23:30:00+01:00'::timestamptz as instant,
        1.5::float8 as weight, '{"a":[1]}'::jsonb as json
      from generate_series(1, 3)
    `.execute(database.kysely);
    expect(rows).toEqual([
      {
        count: 3,
        large: 9007199254740993n,
        bytes: Buffer.from([0, 255]),
        day: '2026-02-28',
        instant: new Date('2026-02-28T22:30:00Z'),
        weight: 1.5,
        json: { a: [1] },
      },
    ]);
  });
});

describe.each(await databases())('closing the database on %s', (kind) => {
  it('makes it not ready, and may be repeated', async () => {
    const database = await openTestDatabase(kind);
    expect(await database.isReady()).toBe(true);
    await database.close();
    await database.close();
    expect(await database.isReady()).toBe(false);
  });
});
