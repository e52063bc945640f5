import { sql } from 'kysely';
import type { Connection } from '../tables.ts';
import type { Move } from './move-record.ts';

/**
 * What one company did is what the surviving one did, and that is read anew. Of two weeks of usage
 * the survivor's own counts.
 */
export async function moveBehaviour(trx: Connection, { portalId, from, to }: Move): Promise<void> {
  const { rows } = await sql`
    delete from behaviour_companies where portal_id = ${portalId} and company_id = ${from}
    returning company_id
  `.execute(trx);
  // Nothing of it is known, or it was moved before.
  if (rows.length === 0) return;
  await sql`
    insert into behaviour_companies (portal_id, company_id) values (${portalId}, ${to})
    on conflict (portal_id, company_id) do update set asked = behaviour_companies.asked + 1
  `.execute(trx);
  await sql`
    insert into behaviour_records (portal_id, company_id, object, record_id, facts)
    select portal_id, ${to}, object, record_id, facts from behaviour_records
    where portal_id = ${portalId} and company_id = ${from}
    on conflict do nothing
  `.execute(trx);
  await sql`
    insert into usage_weeks (portal_id, company_id, week, value)
    select portal_id, ${to}, week, value from usage_weeks
    where portal_id = ${portalId} and company_id = ${from}
    on conflict do nothing
  `.execute(trx);
  for (const table of ['behaviour_records', 'usage_weeks']) {
    await sql`
      delete from ${sql.table(table)} where portal_id = ${portalId} and company_id = ${from}
    `.execute(trx);
  }
}

/**
 * Where both contacts are known at a company, the survivor's own row counts. The reasons of the risk
 * lead to it first: they are found by the companies at which the other one is known.
 */
export async function movePersonBehaviour(trx: Connection, move: Move): Promise<void> {
  const { portalId, from, to } = move;
  await moveEvidence(trx, move);
  await sql`
    delete from behaviour_records
    where portal_id = ${portalId} and object = 'contacts' and record_id = ${from} and exists (
      select 1 from behaviour_records own
      where own.portal_id = ${portalId} and own.object = 'contacts' and own.record_id = ${to}
        and own.company_id = behaviour_records.company_id
    )
  `.execute(trx);
  await sql`
    update behaviour_records
    set record_id = ${to}, facts = facts || jsonb_build_object('id', ${to}::text)
    where portal_id = ${portalId} and object = 'contacts' and record_id = ${from}
  `.execute(trx);
  await setReferrer(trx, { portalId, from: [from], to });
}

async function moveEvidence(trx: Connection, { portalId, from, to }: Move): Promise<void> {
  await sql`
    update assessments set input = jsonb_set(input, '{items}', (
      select jsonb_agg(case
        when item #>> '{evidence,record,object}' = 'contacts'
          and item #>> '{evidence,record,id}' = ${from}
        then jsonb_set(item, '{evidence,record,id}', to_jsonb(${to}::text)) else item end
        order by place)
      from jsonb_array_elements(input -> 'items') with ordinality as list(item, place)
    ))
    where portal_id = ${portalId} and company_id in (
      select company_id from behaviour_records
      where portal_id = ${portalId} and object = 'contacts' and record_id = ${from}
    ) and exists (
      select 1 from jsonb_array_elements(input -> 'items') as item
      where item #>> '{evidence,record,object}' = 'contacts'
        and item #>> '{evidence,record,id}' = ${from}
    )
  `.execute(trx);
}

/** What the person did is forgotten, and no assessment points to the record any more. */
export async function forgetPersonBehaviour(
  trx: Connection,
  portalId: number,
  contactIds: readonly string[],
): Promise<void> {
  const ids = sql`array[${sql.join(contactIds)}]::text[]`;
  await sql`
    update assessments set input = jsonb_set(input, '{items}', (
      select coalesce(jsonb_agg(case
        when item #>> '{evidence,record,object}' = 'contacts'
          and item #>> '{evidence,record,id}' = any (${ids})
        then jsonb_set(item, '{evidence,record}', 'null') else item end order by place), '[]')
      from jsonb_array_elements(input -> 'items') with ordinality as list(item, place)
    ))
    where portal_id = ${portalId} and exists (
      select 1 from jsonb_array_elements(input -> 'items') as item
      where item #>> '{evidence,record,object}' = 'contacts'
        and item #>> '{evidence,record,id}' = any (${ids})
    )
  `.execute(trx);
  await sql`
    delete from behaviour_records
    where portal_id = ${portalId} and object = 'contacts' and record_id = any (${ids})
  `.execute(trx);
  await setReferrer(trx, { portalId, from: contactIds, to: '' });
}

/** Who brought the deals that one of these contacts brought. */
async function setReferrer(
  trx: Connection,
  { portalId, from, to }: { portalId: number; from: readonly string[]; to: string },
): Promise<void> {
  await sql`
    update behaviour_records set facts = facts || jsonb_build_object('referrer', ${to}::text)
    where portal_id = ${portalId} and object = 'deals' and facts ->> 'referrer' <> ''
      and facts ->> 'referrer' in (${sql.join(from)})
  `.execute(trx);
}
