import { sql } from 'kysely';
import type { PortalState, PortalStateStore, PortalWork, RecordProblem } from '../portal/ports.ts';
import { atomically } from './atomically.ts';
import { deleteFailedJobsOf, deleteJobsOf } from './delete-jobs.ts';
import { countJobsOf } from './job-counts.ts';
import { toJson } from './json.ts';
import { isAlive, isDirty } from './record-store.ts';
import { PORTAL_TABLES } from './tables.ts';
import type { Connection } from './tables.ts';

const COLUMNS = [
  'portal_id as portalId',
  'disconnected_at as disconnectedAt',
  'provisioned_at as provisionedAt',
  'provisioning_problems as provisioningProblems',
  'synced_at as syncedAt',
  'webhook_at as webhookAt',
  'workflow',
  'lists',
] as const;

const NOTHING = {
  disconnectedAt: null,
  provisionedAt: null,
  provisioningProblems: [],
  syncedAt: null,
  webhookAt: null,
  workflow: null,
  lists: null,
};

/** What is remembered of a portal, what is left to do for it, and how all of it is forgotten. */
export function createPortalStateStore(db: Connection): PortalStateStore {
  return {
    async get(portalId) {
      const query = db.selectFrom('portal_states').select(COLUMNS);
      const state = await query.where('portal_id', '=', portalId).executeTakeFirst();
      return state ?? { portalId, ...NOTHING };
    },
    async set(portalId, facts) {
      const columns = toColumns(facts);
      if (Object.keys(columns).length === 0) return;
      await db
        .insertInto('portal_states')
        .values({ portal_id: portalId, ...columns })
        .onConflict((conflict) => conflict.column('portal_id').doUpdateSet(columns))
        .execute();
    },
    async takeLease(portalId, now, until) {
      const taken = await db
        .insertInto('portal_states')
        .values({ portal_id: portalId, setup_until: until })
        .onConflict((conflict) =>
          conflict
            .column('portal_id')
            .doUpdateSet({ setup_until: until })
            .where((row) =>
              row.or([
                row('portal_states.setup_until', 'is', null),
                row('portal_states.setup_until', '<=', now),
              ]),
            ),
        )
        .returning('portal_id')
        .executeTakeFirst();
      return taken !== undefined;
    },
    async releaseLease(portalId, until) {
      await db
        .updateTable('portal_states')
        .where('portal_id', '=', portalId)
        .where('setup_until', '=', until)
        .set({ setup_until: null })
        .execute();
    },
    countWork: async (portalId) => ({
      ...(await countRows(db, portalId)),
      ...(await countJobsOf(db, portalId)),
    }),
    listProblems: (portalId, limit) => listProblems(db, portalId, limit),
    forgetFailedJobs: (portalId) => deleteFailedJobsOf(db, portalId),
    deleteAll: (portalId) =>
      atomically(db, async (trx) => {
        for (const table of PORTAL_TABLES) {
          await sql`delete from ${sql.table(table)} where portal_id = ${portalId}`.execute(trx);
        }
        await deleteJobsOf(trx, portalId);
      }),
  };
}

/** Only the facts that were named: the others stay as they are. */
function toColumns(facts: Partial<Omit<PortalState, 'portalId'>>) {
  const { disconnectedAt, provisionedAt, provisioningProblems, syncedAt, webhookAt } = facts;
  const { workflow, lists } = facts;
  return {
    ...(disconnectedAt !== undefined && { disconnected_at: disconnectedAt }),
    ...(provisionedAt !== undefined && { provisioned_at: provisionedAt }),
    ...(provisioningProblems !== undefined && {
      provisioning_problems: toJson(provisioningProblems),
    }),
    ...(syncedAt !== undefined && { synced_at: syncedAt }),
    ...(webhookAt !== undefined && { webhook_at: webhookAt }),
    ...(workflow !== undefined && { workflow: toJson(workflow) }),
    ...(lists !== undefined && { lists: toJson(lists) }),
  };
}

async function countRows(
  db: Connection,
  portalId: number,
): Promise<Pick<PortalWork, 'recordsWaiting' | 'recordsRefused' | 'webhooksWaiting'>> {
  const records = db.selectFrom('crm_records').where('portal_id', '=', portalId).where(isAlive);
  const [dirty, refused, webhooks] = await Promise.all([
    records.where(isDirty).select(countAll).executeTakeFirstOrThrow(),
    records.where('problem', 'is not', null).select(countAll).executeTakeFirstOrThrow(),
    db
      .selectFrom('change_events')
      .where('portal_id', '=', portalId)
      .where('done_at', 'is', null)
      .select(countAll)
      .executeTakeFirstOrThrow(),
  ]);
  return {
    recordsWaiting: dirty.count,
    recordsRefused: refused.count,
    webhooksWaiting: webhooks.count,
  };
}

const countAll = sql<number>`count(*)`.as('count');

function listProblems(db: Connection, portalId: number, limit: number): Promise<RecordProblem[]> {
  return db
    .selectFrom('crm_records')
    .select(['object_type as objectType', 'record_id as recordId'])
    .select((row) => [
      row.ref('problem').$notNull().as('message'),
      row.ref('problem_at').$notNull().as('since'),
    ])
    .where('portal_id', '=', portalId)
    .where('problem', 'is not', null)
    .where(isAlive)
    .orderBy('problem_at', 'desc')
    .orderBy('record_id')
    .limit(limit)
    .execute();
}
