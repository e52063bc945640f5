import { sql } from 'kysely';
import type { DecisionStore } from '../report/decisions/decision.ts';
import { decisionTaskKey } from '../report/decisions/decision-task-key.ts';
import type { Connection } from './tables.ts';

const COLUMNS = [
  'portal_id as portalId',
  'wave_id as waveId',
  'point_id as pointId',
  'choice',
  'owner_id as ownerId',
  'due_on as dueOn',
  'wants_task as wantsTask',
  'decided_at as decidedAt',
  'request_id as requestId',
] as const;

export function createDecisionStore(db: Connection): DecisionStore {
  const decisions = (portalId: number) =>
    db.selectFrom('decisions').select(COLUMNS).where('portal_id', '=', portalId);
  return {
    async save(decision) {
      const values = {
        choice: decision.choice,
        owner_id: decision.ownerId,
        due_on: decision.dueOn,
        wants_task: decision.wantsTask,
        decided_at: decision.decidedAt,
        request_id: decision.requestId,
      };
      const { portalId, waveId, pointId } = decision;
      const key = { portal_id: portalId, wave_id: waveId, point_id: pointId };
      await db
        .insertInto('decisions')
        .values({ ...key, ...values })
        .onConflict((conflict) =>
          conflict.columns(['portal_id', 'wave_id', 'point_id']).doUpdateSet(values),
        )
        .execute();
    },
    async find({ portalId, waveId }, pointId) {
      const found = await decisions(portalId)
        .where('wave_id', '=', waveId)
        .where('point_id', '=', pointId)
        .executeTakeFirst();
      return found ?? null;
    },
    listOfWave: ({ portalId, waveId }) =>
      decisions(portalId).where('wave_id', '=', waveId).orderBy('point_id').execute(),
    listUntold: (portalId, since) =>
      decisions(portalId)
        .where('wants_task', '=', true)
        .where('decided_at', '>=', since)
        .where((row) =>
          row.not(
            row.exists(
              row
                .selectFrom('activities')
                .select('activity_key')
                .whereRef('activities.portal_id', '=', 'decisions.portal_id')
                .where(
                  'activity_key',
                  '=',
                  sql<string>`${decisionTaskKey('', '').slice(0, -1)} || wave_id || ':' || point_id`,
                )
                .where('record_id', 'is not', null),
            ),
          ),
        )
        .orderBy('decided_at')
        .orderBy('point_id')
        .execute(),
  };
}
