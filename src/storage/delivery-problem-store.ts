import { sql } from 'kysely';
import type {
  DeliveryProblem,
  DeliveryProblemStore,
} from '../survey/single-send/delivery-problem-store.ts';
import type { Connection } from './tables.ts';

export function createDeliveryProblemStore(db: Connection): DeliveryProblemStore {
  return {
    async note({ portalId, invitationId }, words) {
      await db
        .insertInto('delivery_problems')
        .values({ portal_id: portalId, invitation_id: invitationId, words })
        .onConflict((conflict) =>
          conflict.columns(['portal_id', 'invitation_id']).doUpdateSet({ words }),
        )
        .execute();
    },
    listOfWave: ({ portalId, waveId }) => listProblems(db, portalId, waveId),
    listOfPortal: (portalId) => listProblems(db, portalId, null),
    async countUnknown(portalId) {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from invitations i
        join waves w on w.portal_id = i.portal_id and w.wave_id = i.wave_id
        where i.portal_id = ${portalId} and i.delivery = 'unknown'
          and w.status in ('sending', 'open', 'paused')
      `.execute(db);
      return rows[0]?.count ?? 0;
    },
  };
}

async function listProblems(
  db: Connection,
  portalId: number,
  waveId: string | null,
): Promise<DeliveryProblem[]> {
  const { rows } = await sql<DeliveryProblem>`
    select p.words, count(*)::int as count from delivery_problems p
    join invitations i on i.portal_id = p.portal_id and i.invitation_id = p.invitation_id
    join waves w on w.portal_id = i.portal_id and w.wave_id = i.wave_id
    where p.portal_id = ${portalId} and i.delivery = 'failed'
      and ${waveId === null ? sql`w.status in ('sending', 'open', 'paused')` : sql`i.wave_id = ${waveId}`}
    group by p.words order by count(*) desc, p.words
  `.execute(db);
  return rows;
}
