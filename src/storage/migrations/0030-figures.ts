import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** What a portal's customers bring, stay and say, counted in the night; and who brought a deal. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table figure_reports (
    portal_id bigint primary key,
    report jsonb not null,
    computed_at timestamptz not null
  )`,
  `create index referred_deals on behaviour_records (portal_id, (facts ->> 'referrer'))
    where object = 'deals' and facts ->> 'referrer' <> ''`,
];
