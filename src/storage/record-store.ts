import { sql } from 'kysely';
import type { RecordRef } from '../lib/refs.ts';
import type { RecordStore } from '../survey/record-store.ts';
import { markAllUnwritten, markUnwritten, markWriting, markWrittenAll } from './mark-records.ts';
import { RUNNING, UNANSWERED } from './running-waves.ts';
import { lockSpentLinks } from './spent-links.ts';
import type { Connection, Properties } from './tables.ts';
import { wantAll } from './want-records.ts';

/** A record that does not show in HubSpot what it should. */
export interface DirtyRecord extends RecordRef {
  /** Of the wanted values that were read. */
  readonly version: number;
  /** Only the properties whose wanted value differs from the written one. */
  readonly changes: Properties;
}

/** What syncing needs besides `want`. */
export interface RecordSyncStore extends RecordStore {
  /**
   * Records with something to write, by id and from the one after `afterId` on. Left out are those
   * that HubSpot refused, and companies that were deleted.
   */
  listDirty(
    portalId: number,
    objectType: RecordRef['objectType'],
    limit: number,
    afterId?: string,
  ): Promise<DirtyRecord[]>;
  /**
   * Call it before the request leaves: until `markWrittenAll`, nobody knows what HubSpot shows for
   * these properties, so not even wanting the old value again makes the record clean.
   */
  markWriting(records: readonly DirtyRecord[]): Promise<void>;
  /** HubSpot took these changes. What was wanted since then stays dirty. One statement. */
  markWrittenAll(records: readonly DirtyRecord[]): Promise<void>;
  /**
   * HubSpot refused the record. It is left alone until something else is wanted, or until
   * `retryProblems`; ignored when something else was wanted meanwhile.
   */
  markProblem(record: DirtyRecord, problem: WriteProblem, at: Date): Promise<void>;
  /**
   * Makes the refused records of a portal dirty again. Of those that HubSpot called gone only the
   * ones that the sweep has just seen: companies that are not lost, contacts who may still answer.
   */
  retryProblems(portalId: number): Promise<void>;
  /** Forgets what was written, so that all of it is written again; all records when none is named. */
  forgetWritten(portalId: number, records?: readonly RecordRef[]): Promise<void>;
}

/** Why HubSpot did not take a record's values. */
export interface WriteProblem {
  /** HubSpot's own words. */
  readonly message: string;
  /** There is no such record, so the same values will never be taken. */
  readonly gone: boolean;
}

export function createRecordStore(db: Connection): RecordSyncStore {
  const change = ({ portalId, objectType, recordId }: RecordRef) =>
    db
      .updateTable('crm_records')
      .where('portal_id', '=', portalId)
      .where('object_type', '=', objectType)
      .where('record_id', '=', recordId);
  return {
    async find({ portalId, objectType, recordId }) {
      const record = await db
        .selectFrom('crm_records')
        .select('wanted')
        .where('portal_id', '=', portalId)
        .where('object_type', '=', objectType)
        .where('record_id', '=', recordId)
        .executeTakeFirst();
      return record?.wanted ?? null;
    },
    async findProblem({ portalId, objectType, recordId }) {
      const problem = await db
        .selectFrom('crm_records')
        .select((row) => [
          row.ref('problem').$notNull().as('message'),
          row.ref('problem_at').$notNull().as('since'),
        ])
        .where('portal_id', '=', portalId)
        .where('object_type', '=', objectType)
        .where('record_id', '=', recordId)
        .where('problem', 'is not', null)
        .where('gone', '=', false)
        .executeTakeFirst();
      return problem ?? null;
    },
    want: (ref, properties) => wantAll(db, [{ ...ref, properties }]),
    wantAll: (wishes) => wantAll(db, wishes),
    lockSpentLinks: (portalId, limit) => lockSpentLinks(db, portalId, limit),
    listDirty: (portalId, objectType, limit, afterId = '') =>
      listDirty(db, { portalId, objectType, limit, afterId }),
    markWriting: (records) => markWriting(db, records),
    markWrittenAll: (records) => markWrittenAll(db, records),
    async markProblem(record, { message, gone }, at) {
      await change(record)
        .where('wanted_version', '=', record.version)
        .set({ problem: message, problem_at: at, gone })
        .execute();
    },
    async retryProblems(portalId) {
      await db
        .updateTable('crm_records')
        .where('portal_id', '=', portalId)
        .where('problem', 'is not', null)
        .where((row) => row.or([row('gone', '=', false), isKnownToLive]))
        .set({ problem: null, problem_at: null, gone: false })
        .execute();
    },
    async forgetWritten(portalId, records) {
      if (records === undefined) await markAllUnwritten(db, portalId);
      else
        await markUnwritten(
          db,
          records.map((ref) => ({ ...ref, portalId })),
        );
    },
  };
}

/** Something is to be written, and HubSpot has not refused it. */
export const isDirty = sql<boolean>`crm_records.written_version < crm_records.wanted_version
  and crm_records.problem is null`;

/** Not of a company that HubSpot has deleted. */
export const isAlive = sql<boolean>`not (crm_records.object_type = 'companies' and exists (
  select 1 from companies
  where companies.portal_id = crm_records.portal_id
    and companies.company_id = crm_records.record_id
    and companies.gone_at is not null
))`;

const isKnownToLive = sql<boolean>`(crm_records.object_type = 'companies' and exists (
  select 1 from companies
  where companies.portal_id = crm_records.portal_id
    and companies.company_id = crm_records.record_id
    and companies.gone_at is null
)) or (crm_records.object_type = 'contacts' and exists (
  select 1 from invitations join waves using (portal_id, wave_id)
  where invitations.portal_id = crm_records.portal_id
    and invitations.side = 'customer'
    and invitations.person_id = crm_records.record_id
    and invitations.response in (${sql.join([...UNANSWERED])})
    and waves.status in (${sql.join([...RUNNING])})
))`;

interface DirtyPage {
  readonly portalId: number;
  readonly objectType: RecordRef['objectType'];
  readonly limit: number;
  readonly afterId: string;
}

async function listDirty(
  db: Connection,
  { portalId, objectType, limit, afterId }: DirtyPage,
): Promise<DirtyRecord[]> {
  const rows = await db
    .selectFrom('crm_records')
    .select(['record_id', 'wanted', 'written', 'wanted_version'])
    .where('portal_id', '=', portalId)
    .where('object_type', '=', objectType)
    .where('record_id', '>', afterId)
    .where(isDirty)
    .where(isAlive)
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
