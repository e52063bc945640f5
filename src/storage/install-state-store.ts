import type { InstallStateStore } from '../portal/ports.ts';
import { UNKNOWN_PORTAL } from '../portal/unknown-portal.ts';
import type { Connection } from './tables.ts';

export function createInstallStateStore(db: Connection): InstallStateStore {
  const forget = () => db.deleteFrom('install_states').where('portal_id', '=', UNKNOWN_PORTAL);
  return {
    async insert(stateHash, expiresAt) {
      await db
        .insertInto('install_states')
        .values({ portal_id: UNKNOWN_PORTAL, state_hash: stateHash, expires_at: expiresAt })
        .execute();
    },
    // One statement: of two who bring the same state at once, one finds it.
    async take(stateHash, now) {
      const taken = await forget()
        .where('state_hash', '=', stateHash)
        .returning('expires_at as expiresAt')
        .executeTakeFirst();
      return taken !== undefined && taken.expiresAt > now;
    },
    async deleteExpired(now) {
      await forget().where('expires_at', '<=', now).execute();
    },
  };
}
