import { sql } from 'kysely';
import type { Database } from '../../src/storage/database.ts';

/** The rows of each table, as text and in a fixed order. */
export type TableDump = Readonly<Record<string, readonly string[]>>;

/** Everything in the app's own tables; the queue's and the migrations' are left out. */
export async function dumpTables({ kysely }: Database): Promise<TableDump> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_name not like 'kysely%' order by table_name
  `.execute(kysely);
  const dump: Record<string, readonly string[]> = {};
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`
      select to_jsonb(t)::text as row from ${sql.table(name)} as t
    `.execute(kysely);
    dump[name] = rows.map(({ row }) => row).sort();
  }
  return dump;
}

/** How many rows each table has. */
export function countRows(dump: TableDump): Record<string, number> {
  return Object.fromEntries(Object.entries(dump).map(([name, rows]) => [name, rows.length]));
}
