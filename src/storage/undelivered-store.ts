import { sql } from 'kysely';
import type {
  ReportedInvitation,
  UndeliveredStore,
} from '../survey/undelivered/undelivered-store.ts';
import type { Connection } from './tables.ts';

export function createUndeliveredStore(db: Connection): UndeliveredStore {
  return {
    async findInvitation(invitationId) {
      const { rows } = await sql<ReportedInvitation>`
        select portal_id as "portalId", invitation_id as "invitationId", side,
          person_id as "personId", jsonb_array_length(resend_keys) as resent
        from invitations where invitation_id = ${invitationId} limit 1
      `.execute(db);
      return rows[0] ?? null;
    },
    async markContact({ portalId, contactId }, status) {
      const marked = await db
        .insertInto('contact_states')
        .values({ portal_id: portalId, contact_id: contactId, delivery_status: status })
        .onConflict((conflict) =>
          conflict
            .columns(['portal_id', 'contact_id'])
            .doUpdateSet({ delivery_status: status })
            .where('contact_states.delivery_status', 'not in', ['complained', status]),
        )
        .returning('contact_id')
        .executeTakeFirst();
      return marked !== undefined;
    },
    async markInvitation({ portalId, invitationId }) {
      await db
        .updateTable('invitations')
        .set({ delivery: 'bounced' })
        .where('portal_id', '=', portalId)
        .where('invitation_id', '=', invitationId)
        .where('delivery', 'in', ['sent', 'unknown'])
        .execute();
    },
  };
}
