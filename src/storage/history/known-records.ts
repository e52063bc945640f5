import { sql } from 'kysely';
import type { WaitingContact } from '../../changes/ports.ts';
import { toJson } from '../json.ts';
import { RUNNING, UNANSWERED } from '../running-waves.ts';
import type { Connection } from '../tables.ts';

/** Which of these companies the portal has a row of, deleted ones too: they may come back. */
export async function knownCompanies(
  db: Connection,
  portalId: number,
  companyIds: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select ids.id from jsonb_array_elements_text(${toJson(companyIds)}) as ids(id)
    where exists (
      select 1 from companies where portal_id = ${portalId} and company_id = ids.id
    )
  `.execute(db);
  return rows.map(({ id }) => id);
}

/** Which of these contacts were invited, left out, written to, or seen at a company. */
export async function knownContacts(
  db: Connection,
  portalId: number,
  contactIds: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select ids.id from jsonb_array_elements_text(${toJson(contactIds)}) as ids(id)
    where exists (
      select 1 from contact_states where portal_id = ${portalId} and contact_id = ids.id
    ) or exists (
      select 1 from exclusions where portal_id = ${portalId} and contact_id = ids.id
    ) or exists (
      select 1 from crm_records
      where portal_id = ${portalId} and object_type = 'contacts' and record_id = ids.id
    ) or exists (
      select 1 from invitations
      where portal_id = ${portalId} and side = 'customer' and person_id = ids.id
    ) or exists (
      select 1 from behaviour_records
      where portal_id = ${portalId} and object = 'contacts' and record_id = ids.id
    )
  `.execute(db);
  return rows.map(({ id }) => id);
}

/** Companies that are not gone, by id, from the one after `afterId` on. */
export async function listCompanies(
  db: Connection,
  portalId: number,
  afterId: string,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('companies')
    .select('company_id')
    .where('portal_id', '=', portalId)
    .where('gone_at', 'is', null)
    .where('company_id', '>', afterId)
    .orderBy('company_id')
    .limit(limit)
    .execute();
  return rows.map(({ company_id }) => company_id);
}

/** Which of these companies were deleted, or merged into another one. */
export async function listGone(
  db: Connection,
  portalId: number,
  companyIds: readonly string[],
): Promise<string[]> {
  const rows = await db
    .selectFrom('companies')
    .select('company_id')
    .where('portal_id', '=', portalId)
    .where(sql<boolean>`company_id = any (${companyIds}::text[])`)
    .where('gone_at', 'is not', null)
    .orderBy('company_id')
    .execute();
  return rows.map(({ company_id }) => company_id);
}

/** Companies deleted at this time or later, by id, from the one after `afterId` on. */
export async function listDeleted(
  db: Connection,
  portalId: number,
  since: Date,
  afterId: string,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('companies')
    .select('company_id')
    .where('portal_id', '=', portalId)
    .where('gone_at', '>=', since)
    .where('merged_into', 'is', null)
    .where('company_id', '>', afterId)
    .orderBy('company_id')
    .limit(limit)
    .execute();
  return rows.map(({ company_id }) => company_id);
}

/** Contacts that may still answer a running wave, by id, from the one after `afterId` on. */
export async function listWaitingContacts(
  db: Connection,
  portalId: number,
  afterId: string,
  limit: number,
): Promise<WaitingContact[]> {
  const { rows } = await sql<WaitingContact>`
    select person_id as "contactId",
      array_agg(distinct invitations.company_id order by invitations.company_id) as "companyIds"
    from invitations
    join waves using (portal_id, wave_id)
    where portal_id = ${portalId} and side = 'customer' and person_id > ${afterId}
      and response in (${sql.join(UNANSWERED)}) and waves.status in (${sql.join(RUNNING)})
    group by person_id
    order by person_id
    limit ${limit}
  `.execute(db);
  return rows;
}
