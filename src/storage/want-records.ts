import { sql } from 'kysely';
import type { Wish } from '../survey/record-store.ts';
import { toJson } from './json.ts';
import { prepared } from './prepared.ts';
import type { Connection } from './tables.ts';

/**
 * One statement for many records, in an order that is always the same, so that two transactions
 * can't lock each other out. `@>` means that every property on its right stands on its left with
 * the same value.
 */
export async function wantAll(db: Connection, wishes: readonly Wish[]): Promise<void> {
  const joined = joinWishes(wishes);
  if (joined.length === 0) return;
  const merged = sql`crm_records.wanted || excluded.wanted`;
  const next = sql`crm_records.wanted_version + 1`;
  await sql`
    ${prepared} insert into crm_records
      (portal_id, object_type, record_id, wanted, wanted_version, written, written_version)
    select "portalId", "objectType", "recordId", properties, 1, '{}', 0
    from jsonb_to_recordset(${toJson(joined)})
      as wish("portalId" bigint, "objectType" text, "recordId" text, properties jsonb)
    on conflict (portal_id, object_type, record_id) do update set
      wanted = ${merged},
      wanted_version = ${next},
      written_version = case when crm_records.written @> (${merged}) then ${next}
        else crm_records.written_version end,
      problem = null,
      problem_at = null,
      gone = false
    where not crm_records.wanted @> excluded.wanted
  `.execute(db);
}

/** One wish a record: a statement can't change the same row twice. Later values win. */
function joinWishes(wishes: readonly Wish[]): Wish[] {
  const joined = new Map<string, Wish>();
  for (const wish of wishes) {
    if (Object.keys(wish.properties).length === 0) continue;
    const key = `${wish.portalId}/${wish.objectType}/${wish.recordId}`;
    const before = joined.get(key);
    joined.set(key, { ...wish, properties: { ...before?.properties, ...wish.properties } });
  }
  return [...joined].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, wish]) => wish);
}
