import type { SnoozeStore } from '../churn/ports.ts';
import type { Connection } from './tables.ts';

const COLUMNS = [
  'portal_id as portalId',
  'request_id as requestId',
  'company_id as companyId',
  'code',
  'until',
  'snoozed_by as by',
  'snoozed_at as at',
] as const;

export function createSnoozeStore(db: Connection): SnoozeStore {
  const snoozes = (portalId: number) =>
    db.selectFrom('risk_snoozes').select(COLUMNS).where('portal_id', '=', portalId);
  return {
    async insert(snooze) {
      const inserted = await db
        .insertInto('risk_snoozes')
        .values({
          portal_id: snooze.portalId,
          request_id: snooze.requestId,
          company_id: snooze.companyId,
          code: snooze.code,
          until: snooze.until,
          snoozed_by: snooze.by,
          snoozed_at: snooze.at,
        })
        .onConflict((conflict) => conflict.columns(['portal_id', 'request_id']).doNothing())
        .returning('request_id')
        .executeTakeFirst();
      return inserted !== undefined;
    },
    async findByRequest(portalId, requestId) {
      const found = await snoozes(portalId).where('request_id', '=', requestId).executeTakeFirst();
      return found ?? null;
    },
    async listLasting({ portalId, companyId }, now) {
      const newest = await snoozes(portalId)
        .distinctOn('code')
        .where('company_id', '=', companyId)
        .orderBy('code')
        .orderBy('sequence', 'desc')
        .execute();
      return newest.flatMap(({ until, ...snooze }) =>
        until !== null && until > now ? [{ ...snooze, until }] : [],
      );
    },
  };
}
