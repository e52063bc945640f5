import type { Connection } from './tables.ts';

/** Runs work in the caller's transaction, or in one of its own where there is none. */
export function atomically<Result>(
  db: Connection,
  work: (trx: Connection) => Promise<Result>,
): Promise<Result> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}
