import type { ResponseStore } from '../survey/ports.ts';
import { acceptResponse } from './accept-response.ts';
import { toJson } from './json.ts';
import type { Connection } from './tables.ts';

const COLUMNS = [
  'portal_id as portalId',
  'wave_id as waveId',
  'response_id as responseId',
  'invitation_id as invitationId',
  'person_id as personId',
  'side',
  'group_name as group',
  'role_weight as roleWeight',
  'answers',
  'duration_seconds as durationSeconds',
  'submitted_at as submittedAt',
  'late',
] as const;

/** What answers of the first versions don't have. */
const LATER_FIELDS = { followups: {} } as const;

export function createResponseStore(db: Connection): ResponseStore {
  return {
    accept: (response, invitation, answeredAt) =>
      acceptResponse(db, response, invitation, answeredAt),
    async insert(response) {
      const inserted = await db
        .insertInto('responses')
        .values({
          portal_id: response.portalId,
          response_id: response.responseId,
          wave_id: response.waveId,
          invitation_id: response.invitationId,
          person_id: response.personId,
          side: response.side,
          group_name: response.group,
          role_weight: response.roleWeight,
          answers: toJson(response.answers),
          duration_seconds: response.durationSeconds,
          submitted_at: response.submittedAt,
          late: response.late,
        })
        .onConflict((conflict) =>
          conflict.columns(['portal_id', 'wave_id', 'invitation_id']).doNothing(),
        )
        .returning('response_id')
        .executeTakeFirst();
      return inserted !== undefined;
    },
    // By the random id: in anonymous mode the order of arrival would tell who is who.
    async listOfWave({ portalId, waveId }) {
      const rows = await db
        .selectFrom('responses')
        .select(COLUMNS)
        .where('portal_id', '=', portalId)
        .where('wave_id', '=', waveId)
        .orderBy('response_id')
        .execute();
      return rows.map((row) => ({ ...row, answers: { ...LATER_FIELDS, ...row.answers } }));
    },
  };
}
