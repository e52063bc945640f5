import { sql } from 'kysely';
import { deleteJobsOfInvitations } from '../delete-jobs.ts';
import { RUNNING } from '../running-waves.ts';
import type { Connection } from '../tables.ts';
import { textList } from '../text-list.ts';
import { forgetPersonBehaviour } from './move-behaviour.ts';

/** The contact in one portal, with the ids of those that were merged into it. */
interface Person {
  readonly portalId: number;
  readonly ids: readonly [string, ...string[]];
}

/**
 * Deletes everything that names the contact or was made of its answers alone. Waves that are
 * running and lost an answer have one more to be scored for.
 */
export async function forgetContact(
  trx: Connection,
  portalId: number,
  contactId: string,
): Promise<void> {
  await lockWaves(trx, portalId, contactId);
  const invitations = await deleteInvitations(trx, portalId, contactId);
  const person: Person = { portalId, ids: [contactId, ...invitations.map(({ id }) => id)] };
  const losers = await deleteResponses(trx, person);
  const waveIds = invitations.map(({ waveId }) => waveId);
  await dropFromSnapshots(trx, person, waveIds);
  await deleteLonelySnapshots(trx, portalId, losers);
  await raiseAnswersVersions(trx, portalId, losers);
  await deleteMentions(trx, person);
  await forgetPersonBehaviour(trx, portalId, person.ids);
  await forgetInCases(trx, person);
}

/** Answering and scoring lock their wave: neither comes in between. */
async function lockWaves(trx: Connection, portalId: number, contactId: string): Promise<void> {
  await sql`
    select wave_id from waves
    where portal_id = ${portalId} and wave_id in (
      select wave_id from invitations
      where portal_id = ${portalId} and side = 'customer'
        and (person_id = ${contactId} or merged_into = ${contactId})
    )
    order by wave_id for no key update
  `.execute(trx);
}

/** Their mails are not sent any more. Returns the person's id in each wave. */
async function deleteInvitations(
  trx: Connection,
  portalId: number,
  contactId: string,
): Promise<Array<{ id: string; waveId: string }>> {
  const deleted = await trx
    .deleteFrom('invitations')
    .where('portal_id', '=', portalId)
    .where('side', '=', 'customer')
    .where((row) => row.or([row('person_id', '=', contactId), row('merged_into', '=', contactId)]))
    .returning(['person_id as id', 'wave_id as waveId', 'invitation_id as invitationId', 'email'])
    .execute();
  const left = await listAddressesLeftOut(trx, portalId, contactId);
  await deleteSuggestions(
    trx,
    portalId,
    // Retention empties them; suggestions without an address are about somebody else.
    [...deleted.map(({ email }) => email), ...left].filter((email) => email !== ''),
  );
  await deleteJobsOfInvitations(
    trx,
    portalId,
    deleted.map(({ invitationId }) => invitationId),
  );
  return deleted;
}

/** Somebody who was never asked has an address, too. */
async function listAddressesLeftOut(
  trx: Connection,
  portalId: number,
  contactId: string,
): Promise<string[]> {
  const rows = await trx
    .selectFrom('exclusions')
    .select('email')
    .where('portal_id', '=', portalId)
    .where('contact_id', '=', contactId)
    .execute();
  return rows.map(({ email }) => email);
}

/** What others said to ask the person, too. Their own suggestions go with their answers. */
async function deleteSuggestions(
  trx: Connection,
  portalId: number,
  addresses: readonly string[],
): Promise<void> {
  await sql`
    delete from suggested_colleagues
    where portal_id = ${portalId}
      and lower(email) = any (${textList(addresses.map((address) => address.toLowerCase()))})
  `.execute(trx);
}

/** Returns the waves that lost an answer which counted. */
async function deleteResponses(trx: Connection, { portalId, ids }: Person): Promise<string[]> {
  const deleted = await trx
    .deleteFrom('responses')
    .where('portal_id', '=', portalId)
    .where('side', '=', 'customer')
    .where('person_id', 'in', ids)
    .returning(['wave_id as waveId', 'late'])
    .execute();
  return deleted.filter(({ late }) => !late).map(({ waveId }) => waveId);
}

/** Scores name the people who are asked more, and those whose answers were left out. */
async function dropFromSnapshots(
  trx: Connection,
  { portalId, ids }: Person,
  waveIds: readonly string[],
): Promise<void> {
  if (waveIds.length === 0) return;
  const names = textList(ids);
  await sql`
    update snapshots set scores = scores || jsonb_build_object(
      'followups', (
        select coalesce(jsonb_agg(asked order by place), '[]')
        from jsonb_array_elements(scores -> 'followups') with ordinality as list(asked, place)
        where asked ->> 'respondentId' <> all (${names})
      ),
      'excludedRespondents', (scores -> 'excludedRespondents') - ${names},
      'flaggedRespondents', (scores -> 'flaggedRespondents') - ${names}
    )
    where portal_id = ${portalId} and wave_id = any (${textList(waveIds)})
  `.execute(trx);
}

/** Scores that nobody else stands behind are the person's own answers. */
async function deleteLonelySnapshots(
  trx: Connection,
  portalId: number,
  waveIds: readonly string[],
): Promise<void> {
  await sql`
    delete from snapshots
    where portal_id = ${portalId} and wave_id = any (${textList(waveIds)}) and not exists (
      select 1 from responses
      where responses.portal_id = ${portalId} and responses.wave_id = snapshots.wave_id
        and responses.side = 'customer' and not responses.late
    )
  `.execute(trx);
}

async function raiseAnswersVersions(
  trx: Connection,
  portalId: number,
  waveIds: readonly string[],
): Promise<void> {
  await sql`
    update waves set answers_version = answers_version + 1
    where portal_id = ${portalId} and wave_id = any (${textList(waveIds)})
      and status in (${sql.join(RUNNING)})
  `.execute(trx);
}

/**
 * The ids in merges and in the privacy deletion itself stay for a week, like all events: without
 * them, a merge that HubSpot tells late would bring back what is forgotten.
 */
async function deleteMentions(trx: Connection, { portalId, ids }: Person): Promise<void> {
  await trx
    .deleteFrom('exclusions')
    .where('portal_id', '=', portalId)
    .where('contact_id', 'in', ids)
    .execute();
  await trx
    .deleteFrom('contact_states')
    .where('portal_id', '=', portalId)
    .where('contact_id', 'in', ids)
    .execute();
  await trx
    .deleteFrom('subscription_statuses')
    .where('portal_id', '=', portalId)
    .where('contact_id', 'in', ids)
    .execute();
  await trx
    .deleteFrom('crm_records')
    .where('portal_id', '=', portalId)
    .where('object_type', '=', 'contacts')
    .where('record_id', 'in', ids)
    .execute();
  await sql`
    delete from change_events
    where portal_id = ${portalId} and kind not in ('merged', 'privacy_deleted') and (
      (object = 'contacts' and record_id = any (${textList(ids)}))
      or (other_object = 'contacts' and other_ids ?| ${textList(ids)})
    )
  `.execute(trx);
}

/** The follow-up stays open with its owner, but tells no more whose answer it was, or what was said. */
async function forgetInCases(trx: Connection, { portalId, ids }: Person): Promise<void> {
  await trx
    .updateTable('follow_up_cases')
    .set({ contact_id: null, outcome: '' })
    .where('portal_id', '=', portalId)
    .where('contact_id', 'in', ids)
    .execute();
}
