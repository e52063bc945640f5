import { sql } from 'kysely';
import type { TestMail, TestMailStore } from '../survey/test-mail/test-mail-store.ts';
import { atomically } from './atomically.ts';
import type { Connection } from './tables.ts';

export function createTestMailStore(db: Connection): TestMailStore {
  return {
    note: (mail, limit) => atomically(db, (connection) => note(connection, mail, limit)),
    async takeBack({ portalId, requestId }) {
      await db
        .deleteFrom('test_mails')
        .where('portal_id', '=', portalId)
        .where('request_id', '=', requestId)
        .execute();
    },
    async forget(portalId, before) {
      await db
        .deleteFrom('test_mails')
        .where('portal_id', '=', portalId)
        .where('asked_at', '<', before)
        .execute();
    },
  };
}

async function note(
  db: Connection,
  { portalId, userId, requestId, at }: TestMail,
  { most, since }: { readonly most: number; readonly since: Date },
): Promise<'noted' | 'repeated' | 'too_many'> {
  // Whoever counts at the same time would not see this one.
  await sql`select from portals where portal_id = ${portalId} for no key update`.execute(db);
  const { rows } = await sql<{ known: boolean; count: number }>`
    select coalesce(bool_or(request_id = ${requestId}), false) as known,
      (count(*) filter (where user_id = ${userId} and asked_at > ${since}))::int as count
    from test_mails where portal_id = ${portalId}
  `.execute(db);
  const { known, count } = rows[0] ?? { known: false, count: 0 };
  if (known) return 'repeated';
  if (count >= most) return 'too_many';
  await db
    .insertInto('test_mails')
    .values({ portal_id: portalId, request_id: requestId, user_id: userId, asked_at: at })
    .execute();
  return 'noted';
}
