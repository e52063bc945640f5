import type { PGlite } from '@electric-sql/pglite';
import { sql } from 'kysely';
import type pg from 'pg';
import type { Log } from '../lib/log.ts';
import { openPostgres } from './open-postgres.ts';
import { runTransaction } from './run-transaction.ts';
import type { Connection, DatabaseTransaction } from './tables.ts';

export interface DatabaseOptions {
  /** A PostgreSQL server. Without it the embedded database of `dataDir` is used. */
  readonly databaseUrl?: string | undefined;
  /** Folder of the embedded database; null keeps it in memory, for tests. */
  readonly dataDir: string | null;
  /** A dumped data folder that an empty embedded database starts from. */
  readonly seed?: Blob | undefined;
  readonly log: Log;
  /** How long a transaction may stay open before it is rolled back, 15 s unless told. */
  readonly transactionTimeoutMs?: number;
}

interface CommonDatabase {
  readonly kysely: Connection;
  /**
   * Runs work in one transaction; what it throws rolls back, and so does staying open too long.
   * Inside it only `trx` may be used: the embedded database has no second connection.
   */
  transaction<Result>(work: (trx: DatabaseTransaction) => Promise<Result>): Promise<Result>;
  /** True when the database answers. */
  isReady(): Promise<boolean>;
  /** Lets running statements finish; frees the data folder. */
  close(): Promise<void>;
}

export interface EmbeddedDatabase extends CommonDatabase {
  readonly kind: 'pglite';
  /** For the queue, which brings its own SQL. */
  readonly pglite: PGlite;
}

export interface ServerDatabase extends CommonDatabase {
  readonly kind: 'postgres';
  readonly pool: pg.Pool;
  /** For the queue, which keeps connections of its own. */
  readonly databaseUrl: string;
}

export type Database = EmbeddedDatabase | ServerDatabase;

/**
 * Opens the database and brings it to the newest migration.
 *
 * Throws `storage_in_use` when another process has the embedded database open.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { databaseUrl, dataDir, seed, log, transactionTimeoutMs = 15_000 } = options;
  if (databaseUrl !== undefined) {
    const opened = await openPostgres(databaseUrl, log);
    const { pool } = opened;
    return { kind: 'postgres', pool, databaseUrl, ...commonOf(opened, transactionTimeoutMs) };
  }
  // Only where it is used: on a server the embedded database would cost memory for nothing.
  const { openPglite } = await import('./open-pglite.ts');
  const opened = await openPglite(dataDir, seed, log);
  const { pglite } = opened;
  return { kind: 'pglite', pglite, ...commonOf(opened, transactionTimeoutMs) };
}

function commonOf(
  opened: { readonly kysely: Connection; close(): Promise<void> },
  transactionTimeoutMs: number,
): CommonDatabase {
  const { kysely } = opened;
  let closing: Promise<void> | null = null;
  return {
    kysely,
    transaction: (work) => runTransaction(kysely, transactionTimeoutMs, work),
    isReady: () => answers(kysely),
    close: () => (closing ??= opened.close()),
  };
}

async function answers(kysely: Connection): Promise<boolean> {
  try {
    await sql`select 1`.execute(kysely);
    return true;
  } catch {
    return false;
  }
}
