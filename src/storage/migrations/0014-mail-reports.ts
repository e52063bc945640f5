import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Reports about a mail name an invitation without its portal. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index invitations_by_id on invitations (invitation_id)`.execute(db);
}
