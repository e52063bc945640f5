import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type pg from 'pg';

const MARK = '/* prepared */';

/**
 * At the beginning of a statement: each connection to a server prepares it once, instead of planning
 * it each time. For statements that every answer runs, and whose text never varies. The embedded
 * database reads a comment.
 */
export const prepared = sql.raw(MARK);

/** Makes a connection prepare what is marked. Statements of the same text share a name. */
export function prepareMarked(client: pg.PoolClient): void {
  const names = new Map<string, string>();
  const query = client.query.bind(client) as (...given: unknown[]) => unknown;
  const queryOrPrepare = (...given: unknown[]): unknown => {
    const [text, values, ...rest] = given;
    if (typeof text !== 'string' || !text.trimStart().startsWith(MARK)) return query(...given);
    const name = names.get(text) ?? createHash('sha256').update(text).digest('hex').slice(0, 32);
    names.set(text, name);
    return query({ name, text, values }, ...rest);
  };
  client.query = queryOrPrepare as typeof client.query;
}
