import { sql } from 'kysely';
import type { Connection } from '../../src/storage/tables.ts';

/** Every row of one portal by table, the queue's jobs among them, as text and in a fixed order. */
export type PortalRows = Readonly<Record<string, readonly string[]>>;

/** All tables in which a portal has rows, as the database itself knows them. */
export async function listPortalTables(connection: Connection): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'portal_id' order by table_name
  `.execute(connection);
  return rows.map(({ name }) => name);
}

/** All of a portal's rows. */
export async function readPortalRows(
  connection: Connection,
  portalId: number,
): Promise<PortalRows> {
  const rows: Record<string, readonly string[]> = {};
  for (const table of await listPortalTables(connection)) {
    rows[table] = await readTexts(
      connection,
      sql`select to_jsonb(t)::text as row from ${sql.table(table)} as t
          where portal_id = ${portalId} order by 1`,
    );
  }
  rows['jobs'] = await readTexts(
    connection,
    sql`select name || ' ' || data::text || ' ' || state::text as row from pgboss.job
        where data ->> 'portalId' = ${String(portalId)} order by 1`,
  );
  return rows;
}

async function readTexts(
  connection: Connection,
  query: ReturnType<typeof sql>,
): Promise<readonly string[]> {
  const { rows } = await query.execute(connection);
  return rows.map((row) => (row as { row: string }).row);
}
