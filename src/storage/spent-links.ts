import { sql } from 'kysely';
import { requireTransaction } from './require-transaction.ts';
import type { Connection } from './tables.ts';

/**
 * Contacts that show the link of an invitation which nobody waits for: answered by name, withdrawn,
 * of a wave that is over or a person who has opted out, or gone. The partial index finds those that
 * show a link at all.
 */
export async function lockSpentLinks(
  db: Connection,
  portalId: number,
  limit: number,
): Promise<string[]> {
  requireTransaction(db);
  const { rows } = await sql<{ recordId: string }>`
    select record_id as "recordId" from crm_records
    where portal_id = ${portalId} and object_type = 'contacts'
      and coalesce(wanted ->> 'radar_survey_link', '') <> ''
      and (not exists (
        select 1 from invitations join waves using (portal_id, wave_id)
        where invitations.portal_id = crm_records.portal_id
          and invitation_id = split_part(crm_records.wanted ->> 'radar_survey_link', '/', 1)
          and waves.status in ('sending', 'open', 'paused')
          and invitations.response not in ('withdrawn', 'expired')
          and (waves.mode <> 'named' or invitations.response not in ('answered', 'late'))
      ) or exists (
        select 1 from contact_states
        where contact_states.portal_id = crm_records.portal_id
          and contact_states.contact_id = crm_records.record_id
          and contact_states.survey_opt_out
      ))
    order by record_id
    limit ${limit}
    for no key update
  `.execute(db);
  return rows.map(({ recordId }) => recordId);
}
