import { sql } from 'kysely';
import type { AcceptedAs, AcceptedPerson } from '../survey/invitation-store.ts';
import type { Response } from '../survey/types.ts';
import { toJson } from './json.ts';
import { prepared } from './prepared.ts';
import { requireTransaction } from './require-transaction.ts';
import { UNANSWERED } from './running-waves.ts';
import type { Connection } from './tables.ts';

/**
 * Everything that an answer changes of its own, in one statement: half of the time of an answer is
 * the way to the database and back. The wave's row is locked first, as everybody does who locks both.
 */
export async function acceptResponse(
  db: Connection,
  response: Response,
  { invitation: { portalId, invitationId }, wave, answeredAt }: AcceptedAs,
): Promise<AcceptedPerson | null> {
  requireTransaction(db);
  const { late } = response;
  const { rows } = await sql<AcceptedPerson>`
    ${prepared} with wave as (
      update waves set answers_version = answers_version + ${late ? 0 : 1}::integer
      where portal_id = ${portalId} and wave_id = ${wave.waveId}
        and status = ${wave.status} and company_id = ${wave.companyId}
      returning wave_id
    ), invitation as (
      update invitations set response = ${late ? 'late' : 'answered'}, answered_at = ${answeredAt}
        ${answeredAt === null ? UNTRACED : sql``}
      from wave
      where portal_id = ${portalId} and invitation_id = ${invitationId}
        and invitations.wave_id = wave.wave_id and response in (${sql.join(UNANSWERED)})
      returning person_id
    ), response as (
      insert into responses (portal_id, response_id, wave_id, invitation_id, person_id, side,
        group_name, role_weight, answers, duration_seconds, submitted_at, late)
      select ${portalId}, ${response.responseId}, ${response.waveId}, ${response.invitationId},
        case when ${response.personId !== null} then person_id end, ${response.side},
        ${response.group}, ${response.roleWeight}, ${toJson(response.answers)},
        ${response.durationSeconds}::double precision, ${response.submittedAt}, ${late}
      from invitation
      on conflict (portal_id, wave_id, invitation_id) do nothing
      returning response_id
    )
    select person_id as "personId" from invitation where exists (select 1 from response)
  `.execute(db);
  return rows[0] ?? null;
}

/**
 * Who was reminded answered later than who was not, and what somebody was asked is what their answers
 * are about: that, too, could lead back to the person.
 */
const UNTRACED = sql`, reminders = 0, reminder_state = null, reminded_at = null,
  reminder_due_at = default, asked_points = null`;
