import type { ContactStateStore } from '../survey/ports.ts';
import type { ContactState } from '../survey/types.ts';
import { inChunks } from './in-chunks.ts';
import { requireTransaction } from './require-transaction.ts';
import type { Connection } from './tables.ts';

const COLUMNS = [
  'portal_id as portalId',
  'contact_id as contactId',
  'last_asked_at as lastAskedAt',
  'last_radar_id as lastRadarId',
  'survey_opt_out as surveyOptOut',
  'delivery_status as deliveryStatus',
] as const;

export function createContactStateStore(db: Connection): ContactStateStore {
  return {
    async listByIds(portalId, contactIds) {
      const states: ContactState[] = [];
      await inChunks(contactIds, async (ids) => {
        const query = db.selectFrom('contact_states').select(COLUMNS);
        states.push(
          ...(await query
            .where('portal_id', '=', portalId)
            .where('contact_id', 'in', ids)
            .execute()),
        );
      });
      return states;
    },
    async lock(portalId, contactIds) {
      requireTransaction(db);
      const states: ContactState[] = [];
      await inChunks(inOneOrder(contactIds), async (ids) => {
        const rows = ids.map((contactId) => ({ portal_id: portalId, contact_id: contactId }));
        const insert = db.insertInto('contact_states').values(rows);
        const locked = insert
          .onConflict((conflict) =>
            conflict
              .columns(['portal_id', 'contact_id'])
              // Changes nothing; only what is updated is locked and returned.
              .doUpdateSet((row) => ({ contact_id: row.ref('excluded.contact_id') })),
          )
          .returning(COLUMNS);
        states.push(...(await locked.execute()));
      });
      return states;
    },
    setLastAsked: (portalId, contactIds, radarId, at) =>
      inChunks(inOneOrder(contactIds), (ids) =>
        db
          .insertInto('contact_states')
          .values(
            ids.map((contactId) => ({
              portal_id: portalId,
              contact_id: contactId,
              last_asked_at: at,
              last_radar_id: radarId,
            })),
          )
          .onConflict((conflict) =>
            conflict
              .columns(['portal_id', 'contact_id'])
              .doUpdateSet({ last_asked_at: at, last_radar_id: radarId }),
          )
          .execute(),
      ),
    async setSurveyOptOut(portalId, contactId, optedOut) {
      await db
        .insertInto('contact_states')
        .values({ portal_id: portalId, contact_id: contactId, survey_opt_out: optedOut })
        .onConflict((conflict) =>
          conflict.columns(['portal_id', 'contact_id']).doUpdateSet({ survey_opt_out: optedOut }),
        )
        .execute();
    },
  };
}

/** Two launches that share contacts then can't lock each other out. */
function inOneOrder(contactIds: readonly string[]): string[] {
  return [...new Set(contactIds)].sort();
}
