import type { Remeasure, RemeasureStore } from '../survey/remeasure/remeasure.ts';
import { toJson } from './json.ts';
import type { Connection } from './tables.ts';

const COLUMNS = [
  'remeasures.portal_id as portalId',
  'remeasures.case_id as caseId',
  'remeasures.company_id as companyId',
  'remeasures.wave_id as waveId',
  'remeasures.point_ids as pointIds',
  'remeasures.planned_at as plannedAt',
  'remeasures.due_at as dueAt',
  'remeasures.state',
  'remeasures.sent_wave_id as sentWaveId',
] as const;

export function createRemeasureStore(db: Connection): RemeasureStore {
  const ofPortal = (portalId: number) =>
    db.selectFrom('remeasures').select(COLUMNS).where('remeasures.portal_id', '=', portalId);
  const planned = (portalId: number, caseId: string) =>
    db
      .updateTable('remeasures')
      .where('portal_id', '=', portalId)
      .where('case_id', '=', caseId)
      .where('state', '=', 'planned');
  return {
    async insert(remeasure) {
      const inserted = await db
        .insertInto('remeasures')
        .values({
          portal_id: remeasure.portalId,
          case_id: remeasure.caseId,
          company_id: remeasure.companyId,
          wave_id: remeasure.waveId,
          point_ids: toJson(remeasure.pointIds),
          planned_at: remeasure.plannedAt,
          due_at: remeasure.dueAt,
          state: 'planned',
          sent_wave_id: null,
        })
        .onConflict((conflict) => conflict.columns(['portal_id', 'case_id']).doNothing())
        .returning('case_id')
        .executeTakeFirst();
      return inserted !== undefined;
    },
    async find(portalId, caseId): Promise<Remeasure | null> {
      return (await ofPortal(portalId).where('case_id', '=', caseId).executeTakeFirst()) ?? null;
    },
    listOfCompany: ({ portalId, companyId }, limit): Promise<Remeasure[]> =>
      ofPortal(portalId)
        .where('company_id', '=', companyId)
        .orderBy('planned_at', 'desc')
        .orderBy('case_id')
        .limit(limit)
        .execute(),
    listDue: (portalId, now, limit): Promise<Remeasure[]> =>
      ofPortal(portalId)
        .innerJoin('companies', (join) =>
          join
            .onRef('companies.portal_id', '=', 'remeasures.portal_id')
            .onRef('companies.company_id', '=', 'remeasures.company_id'),
        )
        .where('remeasures.state', '=', 'planned')
        .where('remeasures.due_at', '<=', now)
        .where('companies.gone_at', 'is', null)
        .orderBy('remeasures.due_at')
        .orderBy('remeasures.case_id')
        .limit(limit)
        .execute(),
    async settle(portalId, caseId, { state, sentWaveId }) {
      const settled = await planned(portalId, caseId)
        .set({ state, sent_wave_id: sentWaveId })
        .returning('case_id')
        .executeTakeFirst();
      return settled !== undefined;
    },
    async postpone(portalId, caseId, dueAt) {
      await planned(portalId, caseId).set({ due_at: dueAt }).execute();
    },
  };
}
