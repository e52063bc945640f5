import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Who had a test mail sent to themselves, for a day. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table test_mails (
      portal_id bigint not null,
      request_id text collate "C" not null,
      user_id text collate "C" not null,
      asked_at timestamptz not null,
      primary key (portal_id, request_id)
    )
  `.execute(db);
}
