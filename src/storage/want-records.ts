import { sql } from 'kysely';
import type { Wish } from '../survey/ports.ts';
import { inChunks } from './in-chunks.ts';
import { toJson } from './json.ts';
import type { Connection, Properties } from './tables.ts';

/**
 * One statement for many records, in an order that is always the same, so that two transactions
 * can't lock each other out. `@>` means that every property on its right stands on its left with
 * the same value.
 */
export async function wantAll(db: Connection, wishes: readonly Wish[]): Promise<void> {
  const merged = sql<Properties>`crm_records.wanted || excluded.wanted`;
  const next = sql<number>`crm_records.wanted_version + 1`;
  await inChunks(joinWishes(wishes), (chunk) =>
    db
      .insertInto('crm_records')
      .values(
        chunk.map(({ portalId, objectType, recordId, properties }) => ({
          portal_id: portalId,
          object_type: objectType,
          record_id: recordId,
          wanted: toJson(properties),
          wanted_version: 1,
          written: toJson({}),
          written_version: 0,
        })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['portal_id', 'object_type', 'record_id'])
          .doUpdateSet({
            wanted: merged,
            wanted_version: next,
            written_version: sql<number>`case when crm_records.written @> (${merged}) then ${next}
              else crm_records.written_version end`,
            problem: null,
            problem_at: null,
            gone: false,
          })
          .where(sql<boolean>`not crm_records.wanted @> excluded.wanted`),
      )
      .execute(),
  );
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
