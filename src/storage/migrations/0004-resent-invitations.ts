import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** The requests that sent an invitation again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table invitations add column resend_keys jsonb not null default '[]'
  `.execute(db);
}
