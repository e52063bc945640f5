import type { ColleagueStore } from '../survey/colleagues/colleague-store.ts';
import { notFound } from './not-found.ts';
import type { Connection } from './tables.ts';
import { listWaitingColleagues } from './waiting-colleagues.ts';

const COLUMNS = [
  'portal_id as portalId',
  'wave_id as waveId',
  'suggestion_id as suggestionId',
  'response_id as responseId',
  'name',
  'email',
  'role',
  'status',
  'suggested_at as suggestedAt',
] as const;

export function createColleagueStore(db: Connection): ColleagueStore {
  return {
    async insert(colleague) {
      await db
        .insertInto('suggested_colleagues')
        .values({
          portal_id: colleague.portalId,
          suggestion_id: colleague.suggestionId,
          wave_id: colleague.waveId,
          response_id: colleague.responseId,
          name: colleague.name,
          email: colleague.email,
          role: colleague.role,
          status: colleague.status,
          suggested_at: colleague.suggestedAt,
        })
        .execute();
    },
    // By the random id: in anonymous mode the order of arrival would tell who is who.
    listOfWave: ({ portalId, waveId }) =>
      db
        .selectFrom('suggested_colleagues')
        .select(COLUMNS)
        .where('portal_id', '=', portalId)
        .where('wave_id', '=', waveId)
        .orderBy('suggestion_id')
        .execute(),
    listWaiting: (ref) => listWaitingColleagues(db, ref),
    async get({ portalId, suggestionId }) {
      const colleague = await db
        .selectFrom('suggested_colleagues')
        .select(COLUMNS)
        .where('portal_id', '=', portalId)
        .where('suggestion_id', '=', suggestionId)
        .executeTakeFirst();
      if (!colleague) throw notFound('suggestion');
      return colleague;
    },
    async decide({ portalId, suggestionId }, decision) {
      const decided = await db
        .updateTable('suggested_colleagues')
        .set({ status: decision })
        .where('portal_id', '=', portalId)
        .where('suggestion_id', '=', suggestionId)
        .where('status', '=', 'suggested')
        .returning('suggestion_id')
        .executeTakeFirst();
      return decided !== undefined;
    },
  };
}
