import { AppError } from '../lib/errors.ts';
import type { PortalStore } from '../survey/ports.ts';
import type { Portal } from '../survey/types.ts';
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
