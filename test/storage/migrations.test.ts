import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createQueue } from '../../src/jobs/queue.ts';
import { createLog } from '../../src/lib/log.ts';
import { openDatabase } from '../../src/storage/database.ts';
import type { Database } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import type { Tables } from '../../src/storage/tables.ts';
import { createTestDatabase, databases, openTestDatabase } from '../support/databases.ts';
import { unmeasured } from '../support/unmeasured.ts';

const log = createLog('silent');
const migrations = [
  '0001-first-tables',
  '0002-hubspot-connection',
  '0003-reminders',
  '0004-resent-invitations',
  '0005-snoozes',
  '0006-portfolio',
  '0007-radars',
  '0008-repetition-and-retention',
  '0009-drafts',
  '0010-call-leases',
  '0011-asked-points',
  '0012-link-visits',
  '0013-behaviour',
  '0014-mail-reports',
  '0015-second-rounds',
  '0016-lost-companies',
  '0017-reports',
  '0018-letters',
  '0019-delivery-problems',
  '0020-shared-reports',
  '0021-send-times',
  '0022-subscriptions',
  '0023-portfolio-depth',
  '0024-test-mails',
  '0025-referrers',
  '0026-skipped-repeats',
  '0027-cases',
  '0028-decisions',
  '0029-clock-strikes',
  '0030-figures',
  '0031-digests',
  '0032-benchmarks',
  '0033-decision-tasks',
];

describe.each(await databases())('the tables on %s', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase(kind);
  });
  afterAll(() => database.close());

  /** Of one kind (`p` primary, `f` foreign) as table and columns in the order of the key. */
  const keys = async (contype: 'p' | 'f') => {
    const { rows } = await sql<{ table: string; columns: string[] }>`
      select class.relname as "table", array(
        select attribute.attname::text
        from unnest(con.conkey) with ordinality as part(number, place)
        join pg_attribute attribute
          on attribute.attrelid = class.oid and attribute.attnum = part.number
        order by part.place
      ) as columns
      from pg_class class
      join pg_namespace namespace on namespace.oid = class.relnamespace
      left join pg_constraint con on con.conrelid = class.oid and con.contype = ${contype}
      where namespace.nspname = 'public' and class.relkind = 'r'
        and class.relname not like 'kysely_%'
      order by class.relname
    `.execute(database.kysely);
    return rows;
  };

  it('all have the portal as the first column of their primary key', async () => {
    const primary = await keys('p');
    expect(primary.length).toBeGreaterThanOrEqual(11);
    expect(primary.filter(({ columns }) => columns[0] !== 'portal_id')).toEqual([]);
  });

  it('point at each other only within a portal', async () => {
    const foreign = (await keys('f')).filter(({ columns }) => columns.length > 0);
    expect(foreign.length).toBeGreaterThanOrEqual(4);
    expect(foreign.filter(({ columns }) => columns[0] !== 'portal_id')).toEqual([]);
  });

  it('know the time zone of every instant', async () => {
    const { rows } = await sql`
      select table_name, column_name from information_schema.columns
      where table_schema = 'public' and data_type like 'timestamp without%'
    `.execute(database.kysely);
    expect(rows).toEqual([]);
  });

  it('stay as they are when the migrations run again', async () => {
    await migrate(database.kysely);
    expect(await migrationNames(database)).toEqual(migrations);
  });
});

describe.each(await databases())('two versions that run beside each other on %s', (kind) => {
  it('the older one starts where a newer one has migrated, and leaves that alone', async () => {
    const database = await openTestDatabase(kind);
    await sql`
      insert into kysely_migration (name, timestamp) values ('9999-of-a-newer-version', '9999-01-01T00:00:00.000Z')
    `.execute(database.kysely);
    await migrate(database.kysely);
    expect(await migrationNames(database)).toEqual([...migrations, '9999-of-a-newer-version']);
    await database.close();
  });
});

it('each migration leaves everything that the version before reads and writes', async () => {
  const pglite = await PGlite.create();
  const connection = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  let before: readonly Column[] = [];
  for (const name of migrations) {
    const file = pathToFileURL(path.resolve('src/storage/migrations', `${name}.ts`)).href;
    const { up } = (await import(file)) as { up: (db: typeof connection) => Promise<void> };
    await up(connection);
    const after = await listColumns(connection);
    const known = new Set(before.map(({ table }) => table));
    const has = ({ table, column, type }: Column) =>
      after.some((one) => one.table === table && one.column === column && one.type === type);
    const fills = ({ table, column, isFilled }: Column) =>
      isFilled ||
      !known.has(table) ||
      before.some((one) => one.table === table && one.column === column);
    expect(
      before.filter((column) => !has(column)),
      `${name} takes something away`,
    ).toEqual([]);
    expect(
      after.filter((column) => !fills(column)),
      `${name} wants a new value`,
    ).toEqual([]);
    before = after;
  }
  await connection.destroy();
});

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  /** Somebody who does not know it may leave it out. */
  readonly isFilled: boolean;
}

async function listColumns(connection: Kysely<Tables>): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select table_name as "table", column_name as "column", data_type as type,
      (is_nullable = 'YES' or column_default is not null or is_generated = 'ALWAYS') as "isFilled"
    from information_schema.columns
    where table_schema = 'public'
  `.execute(connection);
  return rows;
}

const servers = (await databases()).filter((kind) => kind === 'postgres');

describe.each(servers)('two processes that start at once on an empty %s', () => {
  it('migrate it once, queue and all', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { url, drop } = await createTestDatabase('empty');
      const opened = await Promise.all(
        [1, 2].map(() => openDatabase({ databaseUrl: url, dataDir: null, log })),
      );
      const queues = opened.map((database) => createQueue({ database, log, measures: unmeasured }));
      await Promise.all(queues.map((queue) => queue.start()));
      for (const database of opened) {
        expect(await migrationNames(database)).toEqual(migrations);
      }
      await Promise.all(queues.map((queue) => queue.stop()));
      await Promise.all(opened.map((database) => database.close()));
      await drop();
    }
  });
});

async function migrationNames(database: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from kysely_migration order by name
  `.execute(database.kysely);
  return rows.map(({ name }) => name);
}
