import type { OwnRadar, RadarStore } from '../survey/radars/own-radar.ts';
import { toJson } from './json.ts';
import { requireTransaction } from './require-transaction.ts';
import type { Connection } from './tables.ts';

const COLUMNS = [
  'portal_id as portalId',
  'radar_id as radarId',
  'version',
  'radar as draft',
  'retired_ids as retiredIds',
  'request_id as requestId',
  'archived_at as archivedAt',
  'saved_at as savedAt',
] as const;

export function createRadarStore(db: Connection): RadarStore {
  const ofPortal = (portalId: number) =>
    db.selectFrom('radars').select(COLUMNS).where('portal_id', '=', portalId);
  const oneOf = (portalId: number, radarId: string) =>
    ofPortal(portalId).where('radar_id', '=', radarId);

  return {
    list: (portalId) => ofPortal(portalId).orderBy('sequence').execute(),
    async find(portalId, radarId) {
      return (await oneOf(portalId, radarId).executeTakeFirst()) ?? null;
    },
    async lock(portalId, radarId) {
      requireTransaction(db);
      return (await oneOf(portalId, radarId).forUpdate().executeTakeFirst()) ?? null;
    },
    async findByRequest(portalId, requestId) {
      const found = ofPortal(portalId).where('request_id', '=', requestId);
      return (await found.executeTakeFirst()) ?? null;
    },
    insert: (radar) => insert(db, radar),
    async save(radar, seenVersion) {
      const saved = await db
        .updateTable('radars')
        .set({
          version: seenVersion + 1,
          radar: toJson(radar.draft),
          retired_ids: toJson(radar.retiredIds),
          saved_at: radar.savedAt,
        })
        .where('portal_id', '=', radar.portalId)
        .where('radar_id', '=', radar.radarId)
        .where('version', '=', seenVersion)
        .returning('version')
        .executeTakeFirst();
      return saved !== undefined;
    },
    async setArchived(portalId, radarId, at) {
      await db
        .updateTable('radars')
        .set({ archived_at: at })
        .where('portal_id', '=', portalId)
        .where('radar_id', '=', radarId)
        .execute();
    },
  };
}

async function insert(db: Connection, radar: OwnRadar): Promise<boolean> {
  const inserted = await db
    .insertInto('radars')
    .values({
      portal_id: radar.portalId,
      radar_id: radar.radarId,
      version: radar.version,
      radar: toJson(radar.draft),
      retired_ids: toJson(radar.retiredIds),
      request_id: radar.requestId,
      archived_at: radar.archivedAt,
      saved_at: radar.savedAt,
    })
    .onConflict((conflict) => conflict.columns(['portal_id', 'request_id']).doNothing())
    .returning('radar_id')
    .executeTakeFirst();
  return inserted !== undefined;
}
