import { sql } from 'kysely';
import type { LinkVisitStore } from '../survey/link-visits.ts';
import type { Connection } from './tables.ts';

export function createLinkVisitStore(db: Connection): LinkVisitStore {
  return {
    // One statement, which waits for another visit of the same invitation: of two that come at once,
    // in whatever processes, the second one sees the first.
    async note({ portalId, invitationId }, { mark, at }) {
      const { rows } = await sql<{ mark: string | null; at: Date | null }>`
        insert into link_visits (portal_id, invitation_id, mark, visited_at)
        values (${portalId}, ${invitationId}, ${mark}, ${at})
        on conflict (portal_id, invitation_id) do update
          set before_mark = link_visits.mark, before_at = link_visits.visited_at,
            mark = excluded.mark, visited_at = excluded.visited_at
        returning before_mark as mark, before_at as at
      `.execute(db);
      const [row] = rows;
      return row?.mark != null && row.at !== null ? { mark: row.mark, at: row.at } : null;
    },
    async forget(portalId, before) {
      const { numDeletedRows } = await db
        .deleteFrom('link_visits')
        .where('portal_id', '=', portalId)
        .where('visited_at', '<', before)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}
