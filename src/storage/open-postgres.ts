import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Log } from '../lib/log.ts';
import { columnParsers } from './column-parsers.ts';
import { migrate } from './migrate.ts';
import { prepareMarked } from './prepared.ts';
import type { Tables } from './tables.ts';

export interface OpenedPostgres {
  readonly pool: pg.Pool;
  readonly kysely: Kysely<Tables>;
  close(): Promise<void>;
}

/** A worker that hangs must not hold a wave's lock for ever. Milliseconds. */
const TIMEOUTS = {
  statement_timeout: 30_000,
  lock_timeout: 20_000,
  idle_in_transaction_session_timeout: 60_000,
};

/** Connects to a PostgreSQL server (13 or newer) and migrates its database. */
export async function openPostgres(databaseUrl: string, log: Log): Promise<OpenedPostgres> {
  const common: pg.PoolConfig = {
    connectionString: databaseUrl,
    application_name: 'radar',
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser },
  };
  await migrateAlone(common, log);

  const pool = openPool({ ...common, ...TIMEOUTS, max: 10 }, log);
  pool.on('connect', prepareMarked);
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { pool, kysely, close: () => pool.end() };
}

/** On a connection without time-outs: a big migration may take long, and so may waiting for one. */
async function migrateAlone(config: pg.PoolConfig, log: Log): Promise<void> {
  const pool = openPool({ ...config, max: 1 }, log);
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(kysely);
  } finally {
    await pool.end();
  }
}

function openPool(config: pg.PoolConfig, log: Log): pg.Pool {
  const pool = new pg.Pool(config);
  // Without a listener a restart of the server ends this process.
  pool.on('error', (error) => {
    log.warn({ reason: error.message }, 'storage.connection_lost');
  });
  // The pool listens to the connections that lie idle; one that is lost in the middle of a
  // transaction has nobody. Its statement fails anyway, and tells.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Of this pool alone: pg's global parsers belong to pg-boss as well. */
const getTypeParser: typeof pg.types.getTypeParser = (type, format): unknown =>
  columnParsers[type] ?? pg.types.getTypeParser(type, format);
