import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** What the companies of a portal tell together, counted in the night. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table benchmark_reports (
        portal_id bigint primary key,
        report jsonb not null,
        crowds jsonb not null,
        computed_at timestamptz not null
      )`,
    )
    .execute(db);
}
