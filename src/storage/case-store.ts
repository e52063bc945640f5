import { sql } from 'kysely';
import type { ExpressionBuilder } from 'kysely';
import type { CaseStore } from '../churn/cases/ports.ts';
import { notFound } from './not-found.ts';
import type { Connection, Tables } from './tables.ts';

const COLUMNS = [
  'portal_id as portalId',
  'company_id as companyId',
  'case_id as caseId',
  'type',
  'reason',
  'level',
  'status',
  'owner_id as ownerId',
  'opened_at as openedAt',
  'due_at as dueAt',
  'closed_at as closedAt',
  'outcome',
  'contact_id as contactId',
  'wave_id as waveId',
  'taken_by as takenBy',
  'taken_at as takenAt',
  'answered_at as answeredAt',
  'motive',
  'escalated_at as escalatedAt',
] as const;

export function createCaseStore(db: Connection): CaseStore {
  const cases = (portalId: number) =>
    db.selectFrom('follow_up_cases').select(COLUMNS).where('portal_id', '=', portalId);
  const openCases = (portalId: number) => cases(portalId).where('status', '<>', 'closed');
  const change = (portalId: number, caseId: string) =>
    db
      .updateTable('follow_up_cases')
      .where('portal_id', '=', portalId)
      .where('case_id', '=', caseId);
  return {
    async insert(opened) {
      const inserted = await db
        .insertInto('follow_up_cases')
        .values({
          portal_id: opened.portalId,
          case_id: opened.caseId,
          company_id: opened.companyId,
          type: opened.type,
          reason: opened.reason,
          level: opened.level,
          status: opened.status,
          owner_id: opened.ownerId,
          opened_at: opened.openedAt,
          due_at: opened.dueAt,
          closed_at: opened.closedAt,
          outcome: opened.outcome,
          contact_id: opened.contactId,
          wave_id: opened.waveId,
          taken_by: opened.takenBy,
          taken_at: opened.takenAt,
          answered_at: opened.answeredAt,
          motive: opened.motive,
          escalated_at: opened.escalatedAt,
        })
        // The case itself, or another one of the company for this reason that is not closed.
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
      openCases(portalId)
        .where('company_id', '=', companyId)
        .orderBy('opened_at')
        .orderBy('case_id')
        .execute(),
    listUnannounced: (portalId, since) =>
      openCases(portalId)
        .where('type', '=', 'risk')
        .where('opened_at', '>=', since)
        .where(isOfLivingCompany)
        .where((row) => row.not(hasNote(row)))
        .orderBy('opened_at')
        .orderBy('case_id')
        .execute(),
    listOverdue: (portalId, since, until) =>
      openCases(portalId)
        .where('due_at', '>=', since)
        .where('due_at', '<', until)
        .where('escalated_at', 'is', null)
        .where(isOfLivingCompany)
        .orderBy('due_at')
        .orderBy('case_id')
        .execute(),
    listDue: (portalId, since, until) =>
      db
        .selectFrom('follow_up_cases')
        .select(['due_at as dueAt', 'closed_at as closedAt'])
        .where('portal_id', '=', portalId)
        .where('due_at', '>=', since)
        .where('due_at', '<', until)
        .orderBy('due_at')
        .orderBy('case_id')
        .execute(),
    async progress(portalId, caseId, progress) {
      const changed = await change(portalId, caseId)
        .set({
          status: progress.status,
          owner_id: progress.ownerId,
          taken_by: progress.takenBy,
          taken_at: progress.takenAt,
          answered_at: progress.answeredAt,
          motive: progress.motive,
          outcome: progress.outcome,
          closed_at: progress.closedAt,
        })
        .where('status', '<>', 'closed')
        .returning('case_id')
        .executeTakeFirst();
      return changed !== undefined;
    },
    async setOwner(portalId, caseId, ownerId) {
      // Whoever has taken it in the meantime keeps it.
      await change(portalId, caseId)
        .set({ owner_id: ownerId })
        .where('taken_by', 'is', null)
        .execute();
    },
    async setEscalated(portalId, caseId, at) {
      await change(portalId, caseId)
        .set({ escalated_at: at })
        .where('escalated_at', 'is', null)
        .execute();
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
