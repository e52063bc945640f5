import { sql } from 'kysely';
import type { ChangeEvent, ChangeStore } from '../changes/ports.ts';
import { inChunks } from './in-chunks.ts';
import { toJson } from './json.ts';
import type { Connection } from './tables.ts';

const COLUMNS = [
  'portal_id as portalId',
  'event_key as eventKey',
  'kind',
  'object',
  'record_id as recordId',
  'other_ids as otherIds',
  'other_object as otherObject',
  'removed',
  'property',
  'occurred_at as occurredAt',
] as const;

/** What HubSpot told about changes, each event once, until it has been worked off. */
export function createChangeStore(db: Connection): ChangeStore {
  const oldestFirst = (portalId: number) =>
    db
      .selectFrom('change_events')
      .select(COLUMNS)
      .where('portal_id', '=', portalId)
      .orderBy('occurred_at')
      .orderBy('event_key');
  return {
    insertAll: (events, receivedAt) => insertAll(db, events, receivedAt),
    listWaiting: (portalId, limit) =>
      oldestFirst(portalId).where('done_at', 'is', null).limit(limit).execute(),
    listPermanent: (portalId) =>
      oldestFirst(portalId).where('kind', 'in', ['merged', 'privacy_deleted']).execute(),
    markDone: (portalId, eventKeys, at) =>
      inChunks(eventKeys, (keys) =>
        db
          .updateTable('change_events')
          .set({ done_at: at })
          .where('portal_id', '=', portalId)
          .where('event_key', 'in', keys)
          .where('done_at', 'is', null)
          .execute(),
      ),
    async deleteDoneBefore(portalId, before) {
      await db
        .deleteFrom('change_events')
        .where('portal_id', '=', portalId)
        .where('done_at', '<', before)
        .execute();
    },
  };
}

/**
 * One parameter holds all events, so that the statement stays the same for any number of them. It
 * inserts in a fixed order: two calls that bring the same events can't lock each other out.
 */
async function insertAll(
  db: Connection,
  events: readonly ChangeEvent[],
  receivedAt: Date,
): Promise<number> {
  if (events.length === 0) return 0;
  const { rows } = await sql<{ count: number }>`
    with inserted as (
      insert into change_events (portal_id, event_key, kind, object, record_id, other_ids,
        other_object, removed, property, occurred_at, received_at)
      select e."portalId", e."eventKey", e.kind, e.object, e."recordId", e."otherIds",
        e."otherObject", e.removed, e.property, e."occurredAt", ${receivedAt}::timestamptz
      from jsonb_to_recordset(${toJson(events)}) as e("portalId" bigint, "eventKey" text,
        kind text, object text, "recordId" text, "otherIds" jsonb, "otherObject" text,
        removed boolean, property text, "occurredAt" timestamptz)
      order by e."portalId", e."eventKey"
      on conflict do nothing
      returning 1
    )
    select count(*) as count from inserted
  `.execute(db);
  return rows[0]?.count ?? 0;
}
