import { openAsBlob } from 'node:fs';
import { inject } from 'vitest';
import { createLog } from '../../src/lib/log.ts';
import type { Log } from '../../src/lib/log.ts';
import { openDatabase } from '../../src/storage/database.ts';
import type { Database } from '../../src/storage/database.ts';
import type { PreparedDatabases } from './database-setup.ts';
import { createPostgresDatabase } from './postgres-server.ts';

export type DatabaseKind = Database['kind'];

export interface TestDatabaseOptions {
  readonly log?: Log;
  readonly transactionTimeoutMs?: number;
}

/** The kinds of database that this run has, for `describe.each(await databases())`. */
export async function databases(): Promise<DatabaseKind[]> {
  const { postgres } = await prepared();
  return postgres === null ? ['pglite'] : ['pglite', 'postgres'];
}

/** A migrated, empty database with the queue's tables. Closing it removes it. */
export async function openTestDatabase(
  kind: DatabaseKind,
  { log = createLog('silent'), ...options }: TestDatabaseOptions = {},
): Promise<Database> {
  if (kind === 'pglite') {
    const { pgliteSeed } = await prepared();
    return openDatabase({ ...options, dataDir: null, seed: await openAsBlob(pgliteSeed), log });
  }
  const { url, drop } = await createTestDatabase('migrated');
  const database = await openDatabase({ ...options, databaseUrl: url, dataDir: null, log });
  const close = async (): Promise<void> => {
    await database.close();
    await drop();
  };
  return { ...database, close };
}

/** A new database on this run's PostgreSQL server, migrated or without any table. */
export async function createTestDatabase(
  content: 'migrated' | 'empty',
): Promise<{ url: string; drop: () => Promise<void> }> {
  const { postgres } = await prepared();
  if (postgres === null) throw new Error('This run has no PostgreSQL server.');
  const template = content === 'migrated' ? postgres.template : 'template1';
  return createPostgresDatabase(postgres.url, template);
}

let answer: Promise<PreparedDatabases> | null = null;

function prepared(): Promise<PreparedDatabases> {
  answer ??= askSetup();
  return answer;
}

async function askSetup(): Promise<PreparedDatabases> {
  const response = await fetch(inject('databasesUrl'));
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as PreparedDatabases;
}
