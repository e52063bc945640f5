import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createLog } from '../../src/lib/log.ts';
import { openDatabase } from '../../src/storage/database.ts';
import type { Database } from '../../src/storage/database.ts';

import { buildInvitation, buildWave } from '../support/builders.ts';
import { createTestDatabase, databases } from '../support/databases.ts';
import { countRows, dumpTables } from '../support/dump-tables.ts';
import { findPostgres } from '../support/postgres-server.ts';
import { startTestQueue } from './open-test-storage.ts';
import { buildPortal, buildResponse } from './samples.ts';

const log = createLog('silent');
const folder = mkdtempSync(path.join(tmpdir(), 'radar-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A portal with an answered wave, and a job that waits. */
async function fill(database: Database): Promise<void> {
  const { queue, storage } = await startTestQueue(database);
  const { portalId } = buildPortal();
  await storage.portals.save(buildPortal());
  await storage.waves.insert(buildWave());
  await storage.invitations.insertAll([buildInvitation()]);
  await storage.responses.insert(buildResponse());
  await storage.jobs.enqueue([{ name: 'portal.sync', data: { portalId } }]);
  await queue.stop();
}

/** What the app finds when it starts on this database. */
async function look(database: Database) {
  const { queue } = await startTestQueue(database);
  const { waiting } = await queue.counts();
  const tables = await dumpTables(database);
  await queue.stop();
  return { tables, waiting };
}

it('a copy of the embedded database that was stopped has all of it', async () => {
  const [dataDir, copy] = [path.join(folder, 'data'), path.join(folder, 'copy')];
  const original = await openDatabase({ dataDir, log });
  await fill(original);
  const before = await look(original);
  await original.close();
  cpSync(dataDir, copy, { recursive: true });
  const restored = await openDatabase({ dataDir: copy, log });
  expect(await look(restored)).toEqual(before);
  await restored.close();
  expect(countRows(before.tables)).toMatchObject({ responses: 1, invitations: 1, waves: 1 });
  expect(before.waiting).toBe(1);
}, 120_000);

describe.each((await databases()).filter((kind) => kind === 'postgres'))('on %s', () => {
  it('what was dumped while it ran is the same in a new database', async () => {
    const programs = findPostgres();
    if (programs === null) throw new Error('There is a server, but none of its programs.');
    const run = (program: string, args: string[]) =>
      execFileSync(path.join(programs, program), args, { stdio: 'pipe' });
    const file = path.join(folder, 'radar.dump');
    const { url, drop } = await createTestDatabase('empty');

    const original = await openDatabase({ databaseUrl: url, dataDir: null, log });
    await fill(original);
    const before = await look(original);
    run('pg_dump', ['--format=custom', `--file=${file}`, url]);
    // While it runs: what is written after the dump is gone after the restore.
    const { queue, storage } = await startTestQueue(original);
    await storage.waves.insert(buildWave({ waveId: 'wav_later', requestId: 'later' }));
    await queue.stop();
    await original.close();

    const other = await createTestDatabase('empty');
    run('pg_restore', ['--no-owner', '--exit-on-error', `--dbname=${other.url}`, file]);
    const restored = await openDatabase({ databaseUrl: other.url, dataDir: null, log });
    expect(await look(restored)).toEqual(before);
    expect(countRows(before.tables)).toMatchObject({ responses: 1, waves: 1 });
    await restored.close();
    await other.drop();
    await drop();
  }, 120_000);
});
