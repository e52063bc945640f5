import type { CaseStore } from '../churn/ports.ts';
import { notFound } from './not-found.ts';
import type { Connection } from './tables.ts';

const COLUMNS = [
  'portal_id as portalId',
  'company_id as companyId',
  'case_id as caseId',
  'reason',
  'level',
  'status',
  'owner_id as ownerId',
  'opened_at as openedAt',
  'due_at as dueAt',
  'closed_at as closedAt',
  'outcome',
] as const;

export function createCaseStore(db: Connection): CaseStore {
  const cases = (portalId: number) =>
    db.selectFrom('follow_up_cases').select(COLUMNS).where('portal_id', '=', portalId);
  return {
    async insert(opened) {
      const inserted = await db
        .insertInto('follow_up_cases')
        .values({
          portal_id: opened.portalId,
          case_id: opened.caseId,
          company_id: opened.companyId,
          reason: opened.reason,
          level: opened.level,
          status: opened.status,
          owner_id: opened.ownerId,
          opened_at: opened.openedAt,
          due_at: opened.dueAt,
          closed_at: opened.closedAt,
          outcome: opened.outcome,
        })
        // The case itself, or another open one of the company for this reason.
        .onConflict((conflict) => conflict.doNothing())
        .returning('case_id')
        .executeTakeFirst();
      return inserted !== undefined;
    },
    async get(portalId, caseId) {
      const found = await cases(portalId).where('case_id', '=', caseId).executeTakeFirst();
      if (!found) throw notFound('case');
      return found;
    },
    listOpen: ({ portalId, companyId }) =>
      cases(portalId)
        .where('company_id', '=', companyId)
        .where('status', '=', 'open')
        .orderBy('opened_at')
        .orderBy('case_id')
        .execute(),
    async close(portalId, caseId, at, outcome) {
      const closed = await db
        .updateTable('follow_up_cases')
        .set({ status: 'closed', closed_at: at, outcome })
        .where('portal_id', '=', portalId)
        .where('case_id', '=', caseId)
        .where('status', '=', 'open')
        .returning('case_id')
        .executeTakeFirst();
      return closed !== undefined;
    },
  };
}
