import type { ActionCallStore } from '../actions/ports.ts';
import { toJson } from './json.ts';
import { RUNNING } from './running-waves.ts';
import type { Connection } from './tables.ts';

const COLUMNS = [
  'portal_id as portalId',
  'company_id as companyId',
  'callback_id as callbackId',
  'action',
  'received_at as receivedAt',
  'state',
  'outputs',
  'wave_id as waveId',
  'expires_at as expiresAt',
] as const;

export function createActionCallStore(db: Connection): ActionCallStore {
  const calls = (portalId: number) =>
    db.selectFrom('action_calls').select(COLUMNS).where('portal_id', '=', portalId);
  return {
    async find(portalId, callbackId) {
      const call = await calls(portalId).where('callback_id', '=', callbackId).executeTakeFirst();
      return call ?? null;
    },
    async insert(call) {
      const inserted = await db
        .insertInto('action_calls')
        .values({
          portal_id: call.portalId,
          callback_id: call.callbackId,
          action: call.action,
          company_id: call.companyId,
          received_at: call.receivedAt,
          state: call.state,
          outputs: toJson(call.outputs),
          wave_id: call.waveId,
          expires_at: call.expiresAt,
        })
        .onConflict((conflict) => conflict.columns(['portal_id', 'callback_id']).doNothing())
        .returning('callback_id')
        .executeTakeFirst();
      return inserted !== undefined;
    },
    listDue: (portalId, now) =>
      calls(portalId)
        .where('state', '=', 'waiting')
        .where((row) =>
          row.or([
            row('expires_at', '<=', now),
            row.not(
              row.exists(
                row
                  .selectFrom('waves')
                  .select('waves.wave_id')
                  .whereRef('waves.portal_id', '=', 'action_calls.portal_id')
                  .whereRef('waves.wave_id', '=', 'action_calls.wave_id')
                  .where('waves.status', 'in', RUNNING),
              ),
            ),
          ]),
        )
        .orderBy('callback_id')
        .execute(),
    async setState(portalId, callbackId, state) {
      await db
        .updateTable('action_calls')
        .set({ state })
        .where('portal_id', '=', portalId)
        .where('callback_id', '=', callbackId)
        .execute();
    },
  };
}
