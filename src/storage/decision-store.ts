import { sql } from 'kysely';
import type { WaveRef } from '../lib/refs.ts';
import type { KnownTask, ToldTask } from '../report/decisions/decision-task.ts';
import type { DecisionStore } from '../report/decisions/decision.ts';
import { decisionTaskKey } from '../report/decisions/decision-task-key.ts';
import { toJson } from './json.ts';
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
    findTask: (ref, pointId) => findTask(db, ref, pointId),
    async setTold({ portalId, waveId, pointId }, told) {
      await db
        .updateTable('decisions')
        .set({ told: toJson<ToldTask | null>(told) })
        .where('portal_id', '=', portalId)
        .where('wave_id', '=', waveId)
        .where('point_id', '=', pointId)
        .execute();
    },
    listUntold: (portalId, since) =>
      decisions(portalId)
        .where('decided_at', '>=', since)
        .where(
          sql<boolean>`(wants_task or told is not null)
          and told ->> 'requestId' is distinct from request_id`,
        )
        .orderBy('decided_at')
        .orderBy('point_id')
        .execute(),
  };
}

async function findTask(
  db: Connection,
  { portalId, waveId }: WaveRef,
  pointId: string,
): Promise<KnownTask> {
  const [decided, activity] = await Promise.all([
    db
      .selectFrom('decisions')
      .select('told')
      .where('portal_id', '=', portalId)
      .where('wave_id', '=', waveId)
      .where('point_id', '=', pointId)
      .executeTakeFirst(),
    db
      .selectFrom('activities')
      .select('record_id as recordId')
      .where('portal_id', '=', portalId)
      .where('activity_key', '=', decisionTaskKey(waveId, pointId))
      .executeTakeFirst(),
  ]);
  const { recordId } = activity ?? { recordId: null };
  const begun = activity ? 'started' : 'no';
  return { told: decided?.told ?? null, made: recordId === null ? begun : { recordId } };
}
