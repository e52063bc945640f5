import { sql } from 'kysely';
import type { DraftFields, DraftStore } from '../survey/draft-store.ts';
import { toJson } from './json.ts';
import { UNANSWERED } from './running-waves.ts';
import type { Connection } from './tables.ts';

export function createDraftStore(db: Connection): DraftStore {
  return {
    async get({ portalId, invitationId }) {
      const draft = await db
        .selectFrom('drafts')
        .select('fields')
        .where('portal_id', '=', portalId)
        .where('invitation_id', '=', invitationId)
        .executeTakeFirst();
      return draft?.fields ?? {};
    },
    // One statement, which locks the wave and then the invitation, as answering does: no draft is
    // saved past an answer or a close.
    async add({ portalId, waveId, invitationId }, fields) {
      const { rows } = await sql<{ fields: DraftFields }>`
        with wave as materialized (
          select wave_id from waves
          where portal_id = ${portalId} and wave_id = ${waveId}
            and status not in ('closed', 'cancelled')
          for share
        ), invitation as materialized (
          update invitations set response = 'started' from wave
          where invitations.portal_id = ${portalId} and invitation_id = ${invitationId}
            and invitations.wave_id = wave.wave_id and response in (${sql.join(UNANSWERED)})
          returning invitation_id, invitations.wave_id
        )
        insert into drafts (portal_id, invitation_id, wave_id, fields)
        select ${portalId}, invitation_id, wave_id, ${toJson(fields)} from invitation
        on conflict (portal_id, invitation_id)
          do update set fields = drafts.fields || excluded.fields
        returning fields
      `.execute(db);
      return rows[0]?.fields ?? null;
    },
  };
}
