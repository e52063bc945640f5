import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { RecordRef } from '../lib/refs.ts';
import { toJson } from './json.ts';
import type { DirtyRecord } from './record-store.ts';
import type { Connection } from './tables.ts';

/** Forgets what HubSpot shows for the properties that are about to be written. */
export async function markWriting(db: Connection, records: readonly DirtyRecord[]): Promise<void> {
  await changeAll(
    db,
    records,
    sql`written = crm_records.written - array(select jsonb_object_keys(locked.changes))`,
  );
}

/** What was wanted since these changes were read stays dirty. */
export async function markWrittenAll(
  db: Connection,
  records: readonly DirtyRecord[],
): Promise<void> {
  const known = sql`(crm_records.written || locked.changes)`;
  await changeAll(
    db,
    records,
    sql`written = ${known}, written_version = case
      when ${known} @> crm_records.wanted then crm_records.wanted_version
      else least(locked.version, crm_records.wanted_version - 1) end`,
  );
}

/** All that is wanted of these records is written again, refused or not. */
export async function markUnwritten(db: Connection, records: readonly RecordRef[]): Promise<void> {
  await changeAll(
    db,
    records,
    sql`written = '{}', written_version = 0, problem = null, problem_at = null, gone = false`,
  );
}

/** The same for all records of a portal that are not gone, locked in the same order. */
export async function markAllUnwritten(db: Connection, portalId: number): Promise<void> {
  await sql`
    with locked as materialized (
      select portal_id, object_type, record_id
      from crm_records
      where portal_id = ${portalId} and not gone
      order by portal_id, object_type, record_id
      for no key update
    )
    update crm_records set written = '{}', written_version = 0, problem = null, problem_at = null
    from locked
    where crm_records.portal_id = locked.portal_id
      and crm_records.object_type = locked.object_type
      and crm_records.record_id = locked.record_id
  `.execute(db);
}

/** One statement for many records. It locks them in the order in which `wantAll` does. */
async function changeAll(
  db: Connection,
  records: readonly RecordRef[],
  change: RawBuilder<unknown>,
): Promise<void> {
  await sql`
    with locked as materialized (
      select portal_id, object_type, record_id, w.version, w.changes
      from crm_records
      join jsonb_to_recordset(${toJson(records)}) as w("portalId" bigint, "objectType" text,
        "recordId" text, version integer, changes jsonb)
        on portal_id = w."portalId" and object_type = w."objectType" and record_id = w."recordId"
      order by portal_id, object_type, record_id
      for no key update of crm_records
    )
    update crm_records set ${change}
    from locked
    where crm_records.portal_id = locked.portal_id
      and crm_records.object_type = locked.object_type
      and crm_records.record_id = locked.record_id
  `.execute(db);
}
