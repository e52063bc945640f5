import { sql } from 'kysely';
import type { Database } from '../../src/storage/database.ts';

/** Every row of every table in the database as text, the queue's and the migrations' among them. */
export async function dumpEverything({ kysely }: Database): Promise<string[]> {
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'
    order by 1, 2
  `.execute(kysely);
  const texts: string[] = [];
  for (const { schema, name } of tables) {
    const { rows } = await sql<{ row: string }>`
      select to_jsonb(t)::text as row from ${sql.table(`${schema}.${name}`)} as t
    `.execute(kysely);
    texts.push(...rows.map(({ row }) => `${schema}.${name} ${row}`));
  }
  return texts;
}
