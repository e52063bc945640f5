import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** A PostgreSQL array of texts, which may be empty. */
export function textList(texts: readonly string[]): RawBuilder<string[]> {
  return texts.length === 0 ? sql`array[]::text[]` : sql`array[${sql.join(texts)}]::text[]`;
}
