import type { Connection } from './tables.ts';

/** A lock taken outside of a transaction is gone with its statement: that is always a bug. */
export function requireTransaction(db: Connection): void {
  if (!db.isTransaction) throw new Error('A row can only be locked inside a transaction.');
}
