import { createLog } from '../src/lib/log.ts';
import { openDatabase } from '../src/storage/database.ts';
import type { Database } from '../src/storage/database.ts';

/** An embedded database that ends with the process. */
export function openInMemory(): Promise<Database> {
  return openDatabase({ dataDir: null, log: createLog('silent') });
}
