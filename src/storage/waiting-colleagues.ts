import { sql } from 'kysely';
import type { CompanyRef } from '../lib/refs.ts';
import type { WaitingColleague } from '../survey/colleagues/colleague-store.ts';
import type { Connection } from './tables.ts';

/**
 * Suggestions that wait for a decision. Where nobody is to know who has answered, a wave's are told
 * only once it has closed, and never with who made them; by the random id, not as they came.
 */
export async function listWaitingColleagues(
  db: Connection,
  { portalId, companyId }: CompanyRef,
): Promise<WaitingColleague[]> {
  const { rows } = await sql<WaitingColleague>`
    select s.suggestion_id as "suggestionId", s.name, s.email, s.role,
      case when w.mode = 'named'
        then nullif(trim(concat(i.first_name, ' ', i.last_name)), '') end as "by"
    from suggested_colleagues s
    join waves w using (portal_id, wave_id)
    left join responses r on r.portal_id = s.portal_id and r.response_id = s.response_id
    left join invitations i on i.portal_id = r.portal_id and i.invitation_id = r.invitation_id
    where s.portal_id = ${portalId} and w.company_id = ${companyId} and s.status = 'suggested'
      and (w.mode = 'named' or w.status = 'closed')
    order by s.suggestion_id
    limit 50
  `.execute(db);
  return rows;
}
