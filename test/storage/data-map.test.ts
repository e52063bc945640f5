import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { openTestDatabase } from '../support/databases.ts';

it('the data map of docs/privacy.md names every table, and none that is not there', async () => {
  const database = await openTestDatabase('pglite');
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'kysely%'
  `.execute(database.kysely);
  await database.close();
  const [, map = ''] =
    /## The data map\n([\s\S]*?)\n## /.exec(readFileSync('docs/privacy.md', 'utf8')) ?? [];
  const named = [...map.matchAll(/^\| `(\w+)`/gm)].map((match) => match[1]);
  expect(named.sort()).toEqual(rows.map(({ name }) => name).sort());
});
