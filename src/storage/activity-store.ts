import type { ActivityStore } from '../churn/ports.ts';
import type { Connection } from './tables.ts';

/** Which tasks and notes the app has begun and made, so that none of them is made twice. */
export function createActivityStore(db: Connection): ActivityStore {
  return {
    async begin(portalId, key) {
      const begun = await db
        .insertInto('activities')
        .values({ portal_id: portalId, activity_key: key, record_id: null })
        .onConflict((conflict) => conflict.columns(['portal_id', 'activity_key']).doNothing())
        .returning('activity_key')
        .executeTakeFirst();
      if (begun) return 'new';
      const known = await db
        .selectFrom('activities')
        .select('record_id')
        .where('portal_id', '=', portalId)
        .where('activity_key', '=', key)
        .executeTakeFirstOrThrow();
      return known.record_id === null ? 'started' : 'made';
    },
    async finish(portalId, key, recordId) {
      await db
        .updateTable('activities')
        .set({ record_id: recordId })
        .where('portal_id', '=', portalId)
        .where('activity_key', '=', key)
        .execute();
    },
  };
}
