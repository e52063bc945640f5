import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** How the task of a decision was left, so that it can follow what is decided later. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table decisions add column told jsonb`.execute(db);
  await sql`
    create index decisions_untold on decisions (portal_id, decided_at)
    where (wants_task or told is not null) and told ->> 'requestId' is distinct from request_id
  `.execute(db);
}
