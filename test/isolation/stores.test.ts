import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../src/lib/errors.ts';
import { createStorage } from '../../src/storage/storage.ts';
import type { Stores } from '../../src/storage/storage.ts';
import { PORTAL_TABLES } from '../../src/storage/tables.ts';
import type { Connection, DatabaseTransaction } from '../../src/storage/tables.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from '../storage/open-test-storage.ts';
import type { TestStorage } from '../storage/open-test-storage.ts';
import { IDS, fillPortal, markOf } from './fill-portal.ts';
import { listPortalTables, readPortalRows } from './portal-rows.ts';
import type { PortalRows } from './portal-rows.ts';
import { STORE_CALLS } from './store-calls.ts';

/** Whose rows nobody else may see or touch, and who tries to. Both use the same ids. */
const OWNER = 11;
const STRANGER = 12;
/** Without a row of its own: whatever it finds is somebody else's. */
const NOBODY = 13;

type Name = keyof typeof STORE_CALLS;
type AnyCall = ((store: unknown, portalId: number) => Promise<unknown>) | string;

const CALLS = (Object.keys(STORE_CALLS) as Name[]).flatMap((name) =>
  Object.entries(STORE_CALLS[name] as Record<string, AnyCall>).map(
    ([method, call]) => [`${name}.${method}`, name, call] as const,
  ),
);

/** What they return does not tell whose row it was: only their refusal does. */
const REFUSING = ['companies.lock', 'waves.lock', 'waves.lockState', 'cases.get', 'portals.get'];

describe.each(await databases())('a call for one portal on %s', (kind) => {
  let opened: TestStorage;
  let before: PortalRows;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
    for (const portalId of [OWNER, STRANGER]) {
      await opened.storage.transaction((stores) => fillPortal(stores, portalId));
    }
    before = await readPortalRows(opened.database.kysely, OWNER);
  });
  afterAll(() => opened.close());

  it('stands here for every method of every store', () => {
    const built = { ...opened.storage } as Record<string, object>;
    const methods = Object.entries(built)
      .filter(([name]) => !['jobs', 'transaction'].includes(name))
      .flatMap(([name, store]) => Object.keys(store).map((method) => `${name}.${method}`));
    expect(CALLS.map(([name]) => name).sort()).toEqual(methods.sort());
  });

  it('is made beside another portal that has rows in every table', async () => {
    const tables = await listPortalTables(opened.database.kysely);
    expect(tables).toEqual(['portals', ...PORTAL_TABLES].sort());
    const empty = tables.filter((table) => before[table]?.length === 0);
    // Counts of the limiter of calls, and states that belong to nobody yet.
    expect(empty).toEqual(['call_leases', 'install_states']);
  });

  it('finds the portal first in the key of every table', async () => {
    const { rows } = await sql<{ name: string }>`
      select t.relname as name from pg_class t
      join pg_namespace s on s.oid = t.relnamespace and s.nspname = 'public'
      join pg_attribute a on a.attrelid = t.oid and a.attname = 'portal_id'
      where t.relkind = 'r' and not exists (
        select 1 from pg_index i
        where i.indrelid = t.oid and i.indisprimary and i.indkey[0] = a.attnum
      )
    `.execute(opened.database.kysely);
    expect(rows).toEqual([]);
  });

  it.each(REFUSING)('%s knows nothing of a portal that has nothing', async (method) => {
    const [, name, call] = CALLS.find(([each]) => each === method) ?? [];
    if (!name || !call) throw new Error(`${method} is not in the table.`);
    await inTrial(opened, async (stores) => {
      const called = typeof call === 'string' ? null : call(stores[name], NOBODY);
      await expect(called).rejects.toBeInstanceOf(AppError);
    });
  });

  it.each(CALLS)('%s touches and tells nothing of another one', async (_what, name, call) => {
    if (typeof call === 'string') return;
    for (const portalId of [STRANGER, NOBODY]) {
      await inTrial(opened, async (stores, trx) => {
        const result = await resultOf(() => call(stores[name], portalId));
        if (result === REFUSED) {
          expect(portalId).toBe(NOBODY);
          return;
        }
        await sql`set constraints all immediate`.execute(trx);
        expect(await readPortalRows(trx, OWNER)).toEqual(before);
        const told = JSON.stringify([result]);
        expect(told).not.toContain(markOf(OWNER));
        expect(told).not.toContain(`"portalId":${OWNER}`);
        if (portalId === NOBODY) expect(findStrangeIds(told)).toEqual([]);
      });
    }
  });
});

/** Runs in a transaction that leaves nothing behind. */
async function inTrial(
  { database, queue }: TestStorage,
  work: (stores: Stores, trx: Connection) => Promise<void>,
): Promise<void> {
  const over = new Error('over');
  const trial = database.transaction(async (trx: DatabaseTransaction) => {
    const stores = createStorage({ ...database, kysely: trx }, queue);
    await work(stores, trx);
    throw over;
  });
  await expect(trial).rejects.toBe(over);
}

/** The database knows no such wave in this portal. The statement and its transaction are undone. */
const REFUSED = Symbol('refused');
const FOREIGN_KEY_VIOLATION = '23503';

/** What a call returns; a record that this portal does not have is an answer, too. */
async function resultOf(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof AppError) return null;
    if (error instanceof Error && 'code' in error && error.code === FOREIGN_KEY_VIOLATION) {
      return REFUSED;
    }
    throw error;
  }
}

/** What a portal without any row can have heard of another portal only. */
function findStrangeIds(told: string): string[] {
  return [IDS.endedWaveId, `"${IDS.mergedCompanyId}"`, '"lastName"'].filter((id) =>
    told.includes(id),
  );
}
