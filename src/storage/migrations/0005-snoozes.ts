import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Reasons of the churn risk that somebody put aside, and the way from a contact to its answers. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table risk_snoozes (
    portal_id bigint not null,
    request_id text not null,
    company_id text collate "C" not null,
    code text collate "C" not null,
    until timestamptz,
    snoozed_by text not null,
    snoozed_at timestamptz not null,
    -- Of two at the same instant the later one counts.
    sequence bigint generated always as identity,
    primary key (portal_id, request_id)
  )`,
  `create index risk_snoozes_of_company
    on risk_snoozes (portal_id, company_id, code, sequence desc)`,
  `create index responses_of_person on responses (portal_id, person_id)
    where person_id is not null`,
];
