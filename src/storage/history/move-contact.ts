import { sql } from 'kysely';
import { UNANSWERED } from '../running-waves.ts';
import type { Connection } from '../tables.ts';
import { movePersonBehaviour } from './move-behaviour.ts';
import { moveRecord } from './move-record.ts';
import type { Move } from './move-record.ts';
import { withdrawMergedLinks } from './second-round-links.ts';

/** Whom nobody is: it keeps an invitation's place while two of them change theirs. */
const NOBODY = '';

/**
 * The contact that survives gets everything of the other one. Where both were invited to one wave,
 * the answered invitation is the survivor's, else its own; the other one stays under the old id,
 * withdrawn, with a note whose it is.
 */
export async function moveContact(trx: Connection, move: Move): Promise<void> {
  if (move.from === move.to) return;
  await lockWaves(trx, move);
  const waveIds = await moveInvitations(trx, move);
  await followInvitations(trx, move);
  await withdrawMergedLinks(trx, move.portalId, move.to);
  await renameInSnapshots(trx, move, waveIds);
  await moveExclusions(trx, move);
  // Before the states become one: they tell who was asked last.
  const winner = await findLastAsked(trx, move);
  await mergeStates(trx, move);
  await moveRecord(trx, 'contacts', move, winner);
  await movePersonBehaviour(trx, move);
  await forgetSubscriptions(trx, move);
  await moveCases(trx, move);
}

/** Answering locks its wave: no answer comes in between. */
async function lockWaves(trx: Connection, { portalId, from, to }: Move): Promise<void> {
  await sql`
    select wave_id from waves
    where portal_id = ${portalId} and wave_id in (
      select wave_id from invitations
      where portal_id = ${portalId} and side = 'customer' and person_id in (${from}, ${to})
    )
    order by wave_id for no key update
  `.execute(trx);
}

/** Returns the waves in which the survivor now stands in place of the other one. */
async function moveInvitations(
  trx: Connection,
  { portalId, from, to }: Move,
): Promise<readonly string[]> {
  // A wave has one invitation per person, so the survivor's own makes way first.
  await sql`
    update invitations set person_id = ${NOBODY}
    from invitations better
    where invitations.portal_id = ${portalId} and invitations.side = 'customer'
      and invitations.person_id = ${to}
      and invitations.response not in ('answered', 'late')
      and better.portal_id = ${portalId} and better.side = 'customer'
      and better.person_id = ${from} and better.wave_id = invitations.wave_id
      and better.response in ('answered', 'late') and better.merged_into is null
  `.execute(trx);
  const { rows } = await sql<{ waveId: string }>`
    update invitations set person_id = ${to}
    where portal_id = ${portalId} and side = 'customer' and person_id = ${from}
      and merged_into is null and not exists (
        select 1 from invitations own
        where own.portal_id = ${portalId} and own.side = 'customer'
          and own.person_id = ${to} and own.wave_id = invitations.wave_id
      )
    returning wave_id as "waveId"
  `.execute(trx);
  await sql`
    update invitations set person_id = ${from}, merged_into = ${to}, response = case
      when response in (${sql.join(UNANSWERED)}) then 'withdrawn' else response end
    where portal_id = ${portalId} and side = 'customer' and person_id in (${from}, ${NOBODY})
      and merged_into is null
  `.execute(trx);
  await sql`
    update invitations set merged_into = ${to}
    where portal_id = ${portalId} and merged_into = ${from}
  `.execute(trx);
  return rows.map(({ waveId }) => waveId);
}

/** An answer belongs to whom its invitation belongs to. */
async function followInvitations(trx: Connection, { portalId, from, to }: Move): Promise<void> {
  await sql`
    update responses set person_id = ${to}
    from invitations
    where invitations.portal_id = ${portalId} and invitations.person_id = ${to}
      and responses.portal_id = ${portalId}
      and responses.wave_id = invitations.wave_id
      and responses.invitation_id = invitations.invitation_id
      and responses.side = 'customer' and responses.person_id = ${from}
  `.execute(trx);
}

/** Scores name the people who are asked more, and those whose answers were left out. */
async function renameInSnapshots(
  trx: Connection,
  { portalId, from, to }: Move,
  waveIds: readonly string[],
): Promise<void> {
  if (waveIds.length === 0) return;
  const renamed = (name: string) => sql`(
    select coalesce(jsonb_agg(case when id = ${from} then ${to}::text else id end order by place), '[]')
    from jsonb_array_elements_text(scores -> ${sql.lit(name)}) with ordinality as ids(id, place)
  )`;
  await sql`
    update snapshots set scores = scores || jsonb_build_object(
      'followups', (
        select coalesce(jsonb_agg(case when asked ->> 'respondentId' = ${from}
          then asked || jsonb_build_object('respondentId', ${to}::text) else asked end
          order by place), '[]')
        from jsonb_array_elements(scores -> 'followups') with ordinality as list(asked, place)
      ),
      'excludedRespondents', ${renamed('excludedRespondents')},
      'flaggedRespondents', ${renamed('flaggedRespondents')}
    )
    where portal_id = ${portalId} and wave_id in (${sql.join(waveIds)})
  `.execute(trx);
}

/** Who is invited to a wave is not left out of it. */
async function moveExclusions(trx: Connection, { portalId, from, to }: Move): Promise<void> {
  await sql`
    delete from exclusions
    where portal_id = ${portalId} and contact_id in (${from}, ${to}) and exists (
      select 1 from invitations
      where invitations.portal_id = ${portalId} and invitations.side = 'customer'
        and invitations.person_id = ${to} and invitations.wave_id = exclusions.wave_id
    )
  `.execute(trx);
  await sql`
    delete from exclusions
    where portal_id = ${portalId} and contact_id = ${from} and exists (
      select 1 from exclusions own
      where own.portal_id = ${portalId} and own.contact_id = ${to}
        and own.wave_id = exclusions.wave_id
    )
  `.execute(trx);
  await trx
    .updateTable('exclusions')
    .set({ contact_id: to })
    .where('portal_id', '=', portalId)
    .where('contact_id', '=', from)
    .execute();
}

/** Locks the states of both. The record of whoever was asked last has the newest values. */
async function findLastAsked(
  trx: Connection,
  { portalId, from, to }: Move,
): Promise<'from' | 'to'> {
  const states = await trx
    .selectFrom('contact_states')
    .select(['contact_id as contactId', 'last_asked_at as lastAskedAt'])
    .where('portal_id', '=', portalId)
    .where('contact_id', 'in', [from, to])
    .orderBy('contact_id')
    .forUpdate()
    .execute();
  const askedAt = (id: string): number =>
    states.find(({ contactId }) => contactId === id)?.lastAskedAt?.getTime() ?? 0;
  return askedAt(from) > askedAt(to) ? 'from' : 'to';
}

/** The later rest period, the opt-out of either, the worse delivery. */
async function mergeStates(trx: Connection, { portalId, from, to }: Move): Promise<void> {
  await sql`
    with moved as (
      delete from contact_states where portal_id = ${portalId} and contact_id = ${from}
      returning *
    )
    insert into contact_states (portal_id, contact_id, last_asked_at, last_radar_id,
      survey_opt_out, delivery_status)
    select portal_id, ${to}, last_asked_at, last_radar_id, survey_opt_out, delivery_status
    from moved
    on conflict (portal_id, contact_id) do update set
      last_asked_at = greatest(contact_states.last_asked_at, excluded.last_asked_at),
      last_radar_id = case
        when contact_states.last_asked_at >= excluded.last_asked_at
          or excluded.last_asked_at is null then contact_states.last_radar_id
        else excluded.last_radar_id end,
      survey_opt_out = contact_states.survey_opt_out or excluded.survey_opt_out,
      delivery_status = case
        when 'complained' in (contact_states.delivery_status, excluded.delivery_status)
          then 'complained'
        when 'bounced' in (contact_states.delivery_status, excluded.delivery_status)
          then 'bounced'
        else contact_states.delivery_status end
  `.execute(trx);
}

/** Kept for a day, and by address: HubSpot is asked anew about the contact that remains. */
async function forgetSubscriptions(trx: Connection, { portalId, from, to }: Move): Promise<void> {
  await trx
    .deleteFrom('subscription_statuses')
    .where('portal_id', '=', portalId)
    .where('contact_id', 'in', [from, to])
    .execute();
}

async function moveCases(trx: Connection, { portalId, from, to }: Move): Promise<void> {
  await trx
    .updateTable('follow_up_cases')
    .set({ contact_id: to })
    .where('portal_id', '=', portalId)
    .where('contact_id', '=', from)
    .execute();
}
