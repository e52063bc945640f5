import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import type { Log } from '../lib/log.ts';
import { columnParsers } from './column-parsers.ts';
import { lockDataFolder } from './data-folder-lock.ts';
import type { DataFolderLock } from './data-folder-lock.ts';
import { giveTurns } from './give-turns.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './tables.ts';

export interface OpenedPglite {
  readonly pglite: PGlite;
  readonly kysely: Kysely<Tables>;
  close(): Promise<void>;
}

/**
 * Without these the write-ahead log grows to a gigabyte and stays there, and the buffers take
 * 128 MB. Measured: a checkpoint then takes 70 ms and leaves 17 MB.
 */
const SMALL = {
  max_wal_size: '64MB',
  min_wal_size: '32MB',
  wal_recycle: 'off',
  shared_buffers: '16MB',
};

const CHECKPOINT_EVERY_MS = 3 * 60_000;
const VACUUM_EVERY_MS = 60 * 60_000;

/**
 * Opens the embedded database in a folder (or in memory, for tests) and migrates it. It survives
 * the process being killed but not a power cut, because PGlite never syncs to disk.
 *
 * Throws `storage_in_use` when another process has the folder open.
 */
export async function openPglite(
  dataDir: string | null,
  seed: Blob | undefined,
  log: Log,
): Promise<OpenedPglite> {
  const lock = dataDir === null ? null : await takeFolder(dataDir);
  try {
    const pglite = await PGlite.create({
      dataDir: dataDir === null ? 'memory://' : path.join(dataDir, 'pglite'),
      startParams: [
        ...PGlite.defaultStartParams,
        ...Object.entries(SMALL).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ],
      parsers: { ...columnParsers },
      ...(seed === undefined ? {} : { loadDataDir: seed }),
    });
    const kysely = new Kysely<Tables>({
      dialect: new PGliteDialect({ pglite }),
      plugins: [giveTurns()],
    });
    await migrate(kysely);
    const upkeep = startUpkeep(pglite, log);
    if (dataDir !== null) log.info({ survivesPowerLoss: false }, 'storage.embedded');
    return { pglite, kysely, close: () => closePglite(pglite, upkeep, lock) };
  } catch (error) {
    lock?.release();
    throw error;
  }
}

async function takeFolder(dataDir: string): Promise<DataFolderLock> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  return lockDataFolder(dataDir);
}

/** PGlite checkpoints and vacuums nothing by itself. */
function startUpkeep(pglite: PGlite, log: Log): NodeJS.Timeout[] {
  const every = (milliseconds: number, statement: string): NodeJS.Timeout =>
    setInterval(() => {
      pglite.exec(statement).catch((error: unknown) => {
        log.error({ err: error, statement }, 'storage.upkeep_failed');
      });
    }, milliseconds).unref();
  return [every(CHECKPOINT_EVERY_MS, 'checkpoint'), every(VACUUM_EVERY_MS, 'vacuum (analyze)')];
}

async function closePglite(
  pglite: PGlite,
  upkeep: readonly NodeJS.Timeout[],
  lock: DataFolderLock | null,
): Promise<void> {
  if (pglite.closed) return;
  for (const timer of upkeep) clearInterval(timer);
  await pglite.exec('checkpoint');
  await pglite.close();
  lock?.release();
}
