import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** The points that a person is asked; null for all of the radar. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table invitations add column asked_points jsonb`.execute(db);
}
