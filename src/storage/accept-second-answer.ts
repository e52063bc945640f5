import { sql } from 'kysely';
import type { InvitationRef } from '../lib/refs.ts';
import type { SecondAnswer } from '../survey/second-round/second-round.ts';
import { toJson } from './json.ts';
import type { Connection } from './tables.ts';

/**
 * Keeps an answer and uses up its link, in one statement. It locks the wave first, as forgetting and
 * merging people do: neither comes in between.
 */
export async function acceptSecondAnswer(
  db: Connection,
  answer: SecondAnswer,
  { portalId, invitationId }: InvitationRef,
  now: Date,
): Promise<boolean> {
  const { waveId } = answer;
  const { rows } = await sql`
    with wave as materialized (
      select wave_id from waves
      where portal_id = ${portalId} and wave_id = ${waveId}
      for no key update
    ), round as materialized (
      select second_rounds.wave_id from second_rounds join wave using (wave_id)
      where portal_id = ${portalId} and stopped_at is null and ends_at > ${now}
      for share of second_rounds
    ), link as (
      update second_invitations set response = 'answered' from round
      where second_invitations.portal_id = ${portalId}
        and second_invitations.invitation_id = ${invitationId}
        and second_invitations.wave_id = round.wave_id and response = 'none'
      returning invitation_id
    )
    insert into second_answers (portal_id, answer_id, wave_id, invitation_id, said, submitted_at)
    select ${portalId}, ${answer.answerId}, ${waveId}, ${answer.invitationId},
      ${toJson(answer.said)}, ${answer.submittedAt}
    from link
    on conflict (portal_id, wave_id, invitation_id) do nothing
    returning answer_id
  `.execute(db);
  return rows.length > 0;
}
