import type { TeamTurnStore } from '../survey/team-turns.ts';
import type { Connection } from './tables.ts';

/** More than anybody answers in a row. */
const MOST = 100;

export function createTeamTurnStore(db: Connection): TeamTurnStore {
  return {
    async listOfOwner(portalId, ownerId) {
      const rows = await db
        .selectFrom('invitations')
        .innerJoin('waves', (join) =>
          join
            .onRef('waves.portal_id', '=', 'invitations.portal_id')
            .onRef('waves.wave_id', '=', 'invitations.wave_id'),
        )
        .select(['invitations.portal_id as portalId', 'invitation_id as invitationId'])
        .select(['link_nonce as linkNonce', 'waves.company_name as companyName', 'response'])
        .where('invitations.portal_id', '=', portalId)
        .where('person_id', '=', ownerId)
        .where('side', '=', 'vendor')
        .where('response', 'in', ['none', 'opened', 'started', 'answered'])
        .where('waves.status', 'in', ['sending', 'open'])
        .orderBy('waves.opened_at')
        .orderBy('waves.company_name')
        .orderBy('invitation_id')
        .limit(MOST)
        .execute();
      return rows.map(({ response, ...turn }) => ({
        ...turn,
        isAnswered: response === 'answered',
      }));
    },
  };
}
