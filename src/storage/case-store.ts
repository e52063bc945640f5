import { sql } from 'kysely';
import type { ExpressionBuilder } from 'kysely';
import type { CaseStore } from '../churn/ports.ts';
import { notFound } from './not-found.ts';
import type { Connection, Tables } from './tables.ts';

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
    listUnannounced: (portalId, since) =>
      cases(portalId)
        .where('status', '=', 'open')
        .where('opened_at', '>=', since)
        .where(isOfLivingCompany)
        .where((row) => row.not(hasNote(row)))
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

type CaseRow = ExpressionBuilder<Tables, 'follow_up_cases'>;

/** `followUpCase` makes the note last of all. */
function hasNote(row: CaseRow) {
  return row.exists(
    row
      .selectFrom('activities')
      .select('activity_key')
      .whereRef('activities.portal_id', '=', 'follow_up_cases.portal_id')
      .where('activity_key', '=', sql<string>`'note:' || follow_up_cases.case_id`)
      .where('record_id', 'is not', null),
  );
}

function isOfLivingCompany(row: CaseRow) {
  return row.exists(
    row
      .selectFrom('companies')
      .select('companies.company_id')
      .whereRef('companies.portal_id', '=', 'follow_up_cases.portal_id')
      .whereRef('companies.company_id', '=', 'follow_up_cases.company_id')
      .where('companies.gone_at', 'is', null),
  );
}
