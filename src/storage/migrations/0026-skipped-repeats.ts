import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Why a company was not asked again when its time had come. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table companies add column repeat_skipped text collate "C"`.execute(db);
}
