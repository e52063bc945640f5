import { sql } from 'kysely';
import type { RecordRef } from '../lib/refs.ts';
import type { RecordStore, Wish } from '../survey/ports.ts';
import { inChunks } from './in-chunks.ts';
import { toJson } from './json.ts';
import type { Connection, Properties } from './tables.ts';

/** A record that does not show in HubSpot what it should. */
export interface DirtyRecord extends RecordRef {
  /** Of the wanted values that were read. */
  readonly version: number;
  /** Only the properties whose wanted value differs from the written one. */
  readonly changes: Properties;
}

/** What syncing needs besides `want`. */
export interface RecordSyncStore extends RecordStore {
  /** Records with something to write, without those that HubSpot refused. */
  listDirty(
    portalId: number,
    objectType: RecordRef['objectType'],
    limit: number,
  ): Promise<DirtyRecord[]>;
  /**
   * Call it before the request leaves: until `markWritten`, nobody knows what HubSpot shows for
   * these properties, so not even wanting the old value again makes the record clean.
   */
  markWriting(records: readonly DirtyRecord[]): Promise<void>;
  /** HubSpot took the values of this version. What was wanted since then stays dirty. */
  markWritten(ref: RecordRef, version: number, written: Properties): Promise<void>;
  /**
   * HubSpot refused the record. It is left alone until something else is wanted, or until
   * `retryProblems`; ignored when something else was wanted meanwhile.
   */
  markProblem(ref: RecordRef, version: number, message: string, at: Date): Promise<void>;
  /** Makes the refused records of a portal dirty again. */
  retryProblems(portalId: number): Promise<void>;
  /** Forgets what was written, so that all of it is written again; all records when none is named. */
  forgetWritten(portalId: number, records?: readonly RecordRef[]): Promise<void>;
}

export function createRecordStore(db: Connection): RecordSyncStore {
  const change = ({ portalId, objectType, recordId }: RecordRef) =>
    db
      .updateTable('crm_records')
      .where('portal_id', '=', portalId)
      .where('object_type', '=', objectType)
      .where('record_id', '=', recordId);
  return {
    want: (ref, properties) => wantAll(db, [{ ...ref, properties }]),
    wantAll: (wishes) => wantAll(db, wishes),
    listDirty: (portalId, objectType, limit) => listDirty(db, portalId, objectType, limit),
    markWriting: (records) => markWriting(db, records),
    async markWritten(ref, version, written) {
      const known = sql<Properties>`written || ${toJson(written)}`;
      await change(ref)
        .set({
          written: known,
          written_version: sql<number>`case when (${known}) @> wanted then wanted_version
            else least(${version}::integer, wanted_version - 1) end`,
        })
        .execute();
    },
    async markProblem(ref, version, message, at) {
      await change(ref)
        .where('wanted_version', '=', version)
        .set({ problem: message, problem_at: at })
        .execute();
    },
    async retryProblems(portalId) {
      await db
        .updateTable('crm_records')
        .where('portal_id', '=', portalId)
        .where('problem', 'is not', null)
        .set({ problem: null, problem_at: null })
        .execute();
    },
    async forgetWritten(portalId, records) {
      const forgotten = {
        written: toJson({}),
        written_version: 0,
        problem: null,
        problem_at: null,
      };
      if (records === undefined) {
        const all = db.updateTable('crm_records').where('portal_id', '=', portalId);
        await all.set(forgotten).execute();
        return;
      }
      for (const ref of records)
        await change({ ...ref, portalId })
          .set(forgotten)
          .execute();
    },
  };
}

/**
 * One statement for many records, in an order that is always the same, so that two transactions
 * can't lock each other out. `@>` means that every property on its right stands on its left with
 * the same value.
 */
async function wantAll(db: Connection, wishes: readonly Wish[]): Promise<void> {
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

async function listDirty(
  db: Connection,
  portalId: number,
  objectType: RecordRef['objectType'],
  limit: number,
): Promise<DirtyRecord[]> {
  const rows = await db
    .selectFrom('crm_records')
    .select(['record_id', 'wanted', 'written', 'wanted_version'])
    .where('portal_id', '=', portalId)
    .where('object_type', '=', objectType)
    .whereRef('written_version', '<', 'wanted_version')
    .where('problem', 'is', null)
    .orderBy('record_id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    portalId,
    objectType,
    recordId: row.record_id,
    version: row.wanted_version,
    changes: differences(row.wanted, row.written),
  }));
}

function differences(wanted: Properties, written: Properties): Properties {
  return Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => written[name] !== value),
  );
}

async function markWriting(db: Connection, records: readonly DirtyRecord[]): Promise<void> {
  const writing = records.map(({ portalId, objectType, recordId, changes }) => ({
    portal_id: portalId,
    object_type: objectType,
    record_id: recordId,
    names: Object.keys(changes),
  }));
  await sql`
    update crm_records set written = written - array(select jsonb_array_elements_text(w.names))
    from jsonb_to_recordset(${toJson(writing)})
      as w(portal_id bigint, object_type text, record_id text, names jsonb)
    where crm_records.portal_id = w.portal_id
      and crm_records.object_type = w.object_type
      and crm_records.record_id = w.record_id
  `.execute(db);
}
