import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** What is kept of companies that left, and what a portal's losses say together. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table lost_companies (
    portal_id bigint not null,
    company_id text collate "C" not null,
    lost_on text collate "C" not null,
    post_mortem jsonb not null,
    found_at timestamptz not null,
    -- A customer again.
    won_back_at timestamptz,
    primary key (portal_id, company_id)
  )`,
  `create index lost_companies_by_day on lost_companies (portal_id, lost_on desc, company_id)
    where won_back_at is null`,
  `create table loss_reports (
    portal_id bigint primary key,
    report jsonb not null,
    computed_at timestamptz not null
  )`,
];
