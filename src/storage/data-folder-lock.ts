import { setTimeout as sleep } from 'node:timers/promises';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { AppError } from '../lib/errors.ts';

export interface DataFolderLock {
  release(): void;
}

/** Two that start at once can both be refused the first time; a crashed one leaves no lock behind. */
const ATTEMPTS = 12;
const LONGEST_PAUSE_MS = 300;

/** Held here, too: a lock that nobody refers to is collected, and then lets another process in. */
const held = new Set<DatabaseSync>();

/**
 * Takes the data folder for this process alone, until `release` or the end of the process, however
 * it ends. PGlite itself lets a second process in, and then the acknowledged rows of one of them
 * vanish (electric-sql/pglite#1106), so this comes before it opens anything.
 *
 * Throws `storage_in_use`.
 */
export async function lockDataFolder(folder: string): Promise<DataFolderLock> {
  // Loaded here, because Node 22 prints a warning as soon as it is loaded.
  const sqlite = await import('node:sqlite');
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const file = new sqlite.DatabaseSync(path.join(folder, 'lock.db'));
    if (takeKernelLock(file)) return hold(file);
    file.close();
    await sleep(Math.random() * LONGEST_PAUSE_MS);
  }
  throw new AppError(
    'storage_in_use',
    'Another process is using this data folder. The embedded database serves one process at a time.',
    {
      action:
        'Stop the other process, or choose another DATA_DIR, or set DATABASE_URL: many processes can share a PostgreSQL server.',
    },
  );
}

function hold(file: DatabaseSync): DataFolderLock {
  held.add(file);
  return {
    release() {
      held.delete(file);
      file.close();
    },
  };
}

/** SQLite serves as the lock: its file lock is the kernel's, so not even `kill -9` leaves it on. */
function takeKernelLock(file: DatabaseSync): boolean {
  try {
    file.exec('pragma locking_mode = exclusive; begin exclusive');
    return true;
  } catch (error) {
    if (error instanceof Error && error.message.includes('locked')) return false;
    throw error;
  }
}
