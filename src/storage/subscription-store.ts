import { sql } from 'kysely';
import type {
  KnownSubscription,
  SubscriptionStore,
} from '../survey/subscriptions/subscription-status.ts';
import type { Connection } from './tables.ts';

export function createSubscriptionStore(db: Connection): SubscriptionStore {
  return {
    list: (portalId, subscriptionId, contactIds, since) =>
      db
        .selectFrom('subscription_statuses')
        .select(['contact_id as contactId', 'email', 'status'])
        .where('portal_id', '=', portalId)
        .where('subscription_id', '=', subscriptionId)
        .where(sql<boolean>`contact_id = any (${[...contactIds]}::text[])`)
        .where('read_at', '>', since)
        .orderBy('contact_id')
        .execute(),
    async save(portalId, subscriptionId, known, readAt) {
      if (known.length === 0) return;
      const rows: readonly KnownSubscription[] = known;
      await sql`
        insert into subscription_statuses
          (portal_id, contact_id, subscription_id, email, status, read_at)
        select ${portalId}, read."contactId", ${subscriptionId}, read.email, read.status, ${readAt}
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as read("contactId" text, email text, status text)
        on conflict (portal_id, contact_id) do update set subscription_id = excluded.subscription_id,
          email = excluded.email, status = excluded.status, read_at = excluded.read_at
      `.execute(db);
    },
  };
}
