import type { MachineHitStore } from '../survey/machine-hit-store.ts';
import type { Connection } from './tables.ts';

export function createMachineHitStore(db: Connection): MachineHitStore {
  return {
    async add({ portalId, invitationId }, kind) {
      await db
        .insertInto('machine_hits')
        .values({ portal_id: portalId, invitation_id: invitationId, kind, hits: 1 })
        .onConflict((conflict) =>
          conflict
            .columns(['portal_id', 'invitation_id', 'kind'])
            .doUpdateSet((row) => ({ hits: row('machine_hits.hits', '+', 1) })),
        )
        .execute();
    },
    async get({ portalId, invitationId }) {
      const rows = await db
        .selectFrom('machine_hits')
        .select(['kind', 'hits'])
        .where('portal_id', '=', portalId)
        .where('invitation_id', '=', invitationId)
        .execute();
      return Object.fromEntries(rows.map(({ kind, hits }) => [kind, hits]));
    },
  };
}
