import { sql } from 'kysely';
import type { ResponseStore } from '../survey/ports.ts';
import type { Response } from '../survey/types.ts';
import { acceptResponse } from './accept-response.ts';
import { toJson } from './json.ts';
import { mixAnswers } from './mix-answers.ts';
import type { Connection } from './tables.ts';
import { WAVE_COLUMNS } from './wave-store.ts';

const COLUMNS = [
  'responses.portal_id as portalId',
  'responses.wave_id as waveId',
  'responses.response_id as responseId',
  'responses.invitation_id as invitationId',
  'responses.person_id as personId',
  'responses.side',
  'responses.group_name as group',
  'responses.role_weight as roleWeight',
  'responses.answers',
  'responses.duration_seconds as durationSeconds',
  'responses.submitted_at as submittedAt',
  'responses.late',
] as const;

export function createResponseStore(db: Connection): ResponseStore {
  return {
    accept: (response, as) => acceptResponse(db, response, as),
    mix: (wave) => mixAnswers(db, wave),
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
      return rows.map(withLaterFields);
    },
    async findNamed({ portalId, contactId }) {
      const response = await db
        .selectFrom('responses')
        .innerJoin('waves', (join) =>
          join
            .onRef('waves.portal_id', '=', 'responses.portal_id')
            .onRef('waves.wave_id', '=', 'responses.wave_id'),
        )
        .select(COLUMNS)
        .where('responses.portal_id', '=', portalId)
        .where('responses.person_id', '=', contactId)
        .where('responses.side', '=', 'customer')
        .where('waves.mode', '=', 'named')
        // Some points that were asked about again don't tell how somebody feels about all of it.
        .where(sql`waves.radar ->> 'partOf'`, 'is', null)
        .orderBy('waves.opened_at', 'desc')
        .orderBy('responses.response_id')
        .limit(1)
        .executeTakeFirst();
      if (!response) return null;
      const wave = await db
        .selectFrom('waves')
        .select(WAVE_COLUMNS)
        .where('portal_id', '=', portalId)
        .where('wave_id', '=', response.waveId)
        .executeTakeFirst();
      return wave ? { wave, response: withLaterFields(response) } : null;
    },
  };
}

/** Answers of the first versions have no follow-up questions. */
function withLaterFields(response: Response): Response {
  return { ...response, answers: { ...LATER_FIELDS, ...response.answers } };
}

const LATER_FIELDS = { followups: {} } as const;
