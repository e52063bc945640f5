import type { Connection, DatabaseTransaction } from './tables.ts';

/**
 * Runs work in one transaction and rolls it back when it stays open for longer than `timeoutMs`.
 *
 * The embedded database has one connection: work that waits inside a transaction for anything
 * outside of it would wait for ever, and so would everybody else. PostgreSQL's own time-outs see
 * single statements only, and PGlite has none.
 */
export async function runTransaction<Result>(
  connection: Connection,
  timeoutMs: number,
  work: (trx: DatabaseTransaction) => Promise<Result>,
): Promise<Result> {
  return connection.transaction().execute((trx) => withDeadline(work(trx), timeoutMs));
}

async function withDeadline<Result>(work: Promise<Result>, timeoutMs: number): Promise<Result> {
  const { promise: deadline, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(
      new Error(
        `A transaction was open for more than ${timeoutMs} ms, so it was rolled back. Inside a transaction, use only the stores that it was given.`,
      ),
    );
  }, timeoutMs);
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
