import type { AccessStore, StoredAccess } from '../portal/ports.ts';
import { toJson } from './json.ts';
import type { Connection } from './tables.ts';

const COLUMNS = [
  'portal_id as portalId',
  'access_token as accessToken',
  'refresh_token as refreshToken',
  'expires_at as expiresAt',
  'scopes',
  'connected_at as connectedAt',
] as const;

/** The tokens of each portal, sealed by whoever saves them. */
export function createAccessStore(db: Connection): AccessStore {
  const change = (portalId: number) =>
    db.updateTable('portal_access').where('portal_id', '=', portalId);
  return {
    async save(access) {
      const facts = { ...factsOf(access), lease_until: null };
      await db
        .insertInto('portal_access')
        .values({ portal_id: access.portalId, ...facts })
        .onConflict((conflict) => conflict.column('portal_id').doUpdateSet(facts))
        .execute();
    },
    async replace(access) {
      const replaced = await change(access.portalId)
        .where('connected_at', '=', access.connectedAt)
        .set(factsOf(access))
        .returning('portal_id')
        .executeTakeFirst();
      return replaced !== undefined;
    },
    async find(portalId) {
      const query = db.selectFrom('portal_access').select(COLUMNS);
      return (await query.where('portal_id', '=', portalId).executeTakeFirst()) ?? null;
    },
    async takeLease(portalId, now, until) {
      const taken = await change(portalId)
        .where((row) => row.or([row('lease_until', 'is', null), row('lease_until', '<=', now)]))
        .set({ lease_until: until })
        .returning('portal_id')
        .executeTakeFirst();
      return taken !== undefined;
    },
    async releaseLease(portalId, until) {
      const mine = change(portalId).where('lease_until', '=', until);
      await mine.set({ lease_until: null }).execute();
    },
    async remove(portalId) {
      await db.deleteFrom('portal_access').where('portal_id', '=', portalId).execute();
    },
  };
}

function factsOf(access: StoredAccess) {
  return {
    access_token: access.accessToken,
    refresh_token: access.refreshToken,
    expires_at: access.expiresAt,
    scopes: toJson(access.scopes),
    connected_at: access.connectedAt,
  };
}
