import { AppError } from '../lib/errors.ts';
import type { PortalStore } from '../survey/ports.ts';
import type { Portal } from '../survey/types.ts';
import { atomically } from './atomically.ts';
import type { Connection } from './tables.ts';

const COLUMNS = [
  'portal_id as portalId',
  'status',
  'time_zone as timeZone',
  'currency',
  'ui_domain as uiDomain',
  'language',
] as const;

export function createPortalStore(db: Connection): PortalStore {
  const find = async (portalId: number): Promise<Portal | null> => {
    const query = db.selectFrom('portals').select(COLUMNS).where('portal_id', '=', portalId);
    return (await query.executeTakeFirst()) ?? null;
  };
  return {
    find,
    async get(portalId) {
      const portal = await find(portalId);
      if (portal) return portal;
      throw new AppError('portal_unknown', 'This HubSpot portal has not connected Radar.', {
        action: 'Install the app in the portal, then try again.',
        details: { portalId },
      });
    },
    async save(portal) {
      const facts = {
        status: portal.status,
        time_zone: portal.timeZone,
        currency: portal.currency,
        ui_domain: portal.uiDomain,
        language: portal.language,
      };
      await db
        .insertInto('portals')
        .values({ portal_id: portal.portalId, ...facts })
        .onConflict((conflict) => conflict.column('portal_id').doUpdateSet(facts))
        .execute();
    },
    disconnect: (portalId, connectedAt) =>
      atomically(db, async (trx) => {
        const portal = trx.selectFrom('portals').where('portal_id', '=', portalId);
        const connected = portal.where('status', '=', 'connected');
        // Whoever connects it again is waited for here, so that the next statement sees their access.
        if (!(await connected.select('portal_id').forNoKeyUpdate().executeTakeFirst()))
          return false;
        const isReconnected = connectedAt && (await hasOtherAccess(trx, portalId, connectedAt));
        if (isReconnected) return false;
        const change = trx.updateTable('portals').where('portal_id', '=', portalId);
        await change.set({ status: 'disconnected' }).execute();
        return true;
      }),
    list: () => db.selectFrom('portals').select(COLUMNS).orderBy('portal_id').execute(),
    async listConnected() {
      const connected = await db
        .selectFrom('portals')
        .select('portal_id')
        .where('status', '=', 'connected')
        .orderBy('portal_id')
        .execute();
      return connected.map(({ portal_id }) => portal_id);
    },
  };
}

async function hasOtherAccess(db: Connection, portalId: number, than: Date): Promise<boolean> {
  const access = db.selectFrom('portal_access').where('portal_id', '=', portalId);
  const other = access.where('connected_at', '<>', than).select('portal_id');
  return (await other.executeTakeFirst()) !== undefined;
}
