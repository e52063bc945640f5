import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { createQueue } from '../../src/jobs/queue.ts';
import { createLog } from '../../src/lib/log.ts';
import { openDatabase } from '../../src/storage/database.ts';
import type { Database } from '../../src/storage/database.ts';
import { createPostgresDatabase, findPostgres, startPostgres } from './postgres-server.ts';
import { unmeasured } from './unmeasured.ts';

/** The databases of one test run. */
export interface PreparedDatabases {
  /** A file with a migrated data folder that in-memory databases start from. */
  readonly pgliteSeed: string;
  /** A server with a migrated database to copy, or null when this machine has none. */
  readonly postgres: { readonly url: string; readonly template: string } | null;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers with `PreparedDatabases`; the first question prepares them. */
    readonly databasesUrl: string;
  }
}

const log = createLog('error');

/** What is undone when the run ends, first things first. */
type Stops = Array<() => Promise<void>>;

/**
 * One PostgreSQL server and one migrated PGlite for the whole run, prepared when the first test
 * asks for them: a run without storage tests pays nothing.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'radar-tests-'));
  const stops: Stops = [];
  let prepared: Promise<PreparedDatabases> | null = null;

  const concierge = createServer((_request, response) => {
    prepared ??= prepareDatabases(folder, stops);
    prepared.then(
      (databases) => response.end(JSON.stringify(databases)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => concierge.listen(0, '127.0.0.1', resolve));
  concierge.unref();
  const { port } = concierge.address() as AddressInfo;
  project.provide('databasesUrl', `http://127.0.0.1:${port}/`);

  return async () => {
    concierge.close();
    for (const stop of stops) await stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function prepareDatabases(folder: string, stops: Stops): Promise<PreparedDatabases> {
  const server = await findServer(stops);
  const template = server && (await prepareTemplate(server.url, stops));
  const pgliteSeed = path.join(folder, 'seed.tar');
  await prepareSeed(pgliteSeed);
  const name = server?.name ?? 'no PostgreSQL (install it, or set TEST_DATABASE_URL)';
  process.stdout.write(`\nDatabases of this run: PGlite, ${name}.\n`);
  return { pgliteSeed, postgres: server && template ? { url: server.url, template } : null };
}

async function findServer(stops: Stops): Promise<{ url: string; name: string } | null> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { url: given, name: 'PostgreSQL at TEST_DATABASE_URL' };
  const programs = findPostgres();
  if (programs) {
    const server = await startPostgres(programs);
    stops.push(() => server.stop());
    return { url: server.url, name: `a PostgreSQL server of its own (${programs})` };
  }
  if (process.env['CI']) {
    throw new Error('CI needs a PostgreSQL server: install one, or set TEST_DATABASE_URL.');
  }
  return null;
}

/** Migrated once and copied for each test file: PostgreSQL copies a database in some 40 ms. */
async function prepareTemplate(serverUrl: string, stops: Stops): Promise<string> {
  const { name, url, drop } = await createPostgresDatabase(serverUrl, 'template1');
  stops.unshift(drop);
  const database = await openDatabase({ databaseUrl: url, dataDir: null, log });
  await installQueue(database);
  await database.close();
  return name;
}

async function prepareSeed(file: string): Promise<void> {
  const database = await openDatabase({ dataDir: null, log });
  await installQueue(database);
  if (database.kind !== 'pglite') throw new Error('The seed is made by PGlite.');
  const dump = await database.pglite.dumpDataDir('none');
  writeFileSync(file, Buffer.from(await dump.arrayBuffer()));
  await database.close();
}

async function installQueue(database: Database): Promise<void> {
  const queue = createQueue({ database, log, measures: unmeasured });
  await queue.start();
  await queue.stop();
}
