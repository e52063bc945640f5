import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** When companies are asked again by themselves, and which waves have lost their answers and names. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table companies
    add column next_wave_at timestamptz,
    add column repeat_from timestamptz,
    add column repeat_tries integer not null default 0`,
  `create index companies_due on companies (portal_id, next_wave_at)
    where next_wave_at is not null and gone_at is null`,
  `alter table waves add column retained_at timestamptz`,
  `create index waves_unretained on waves (portal_id, closed_at)
    where closed_at is not null and retained_at is null`,
  // Contacts that show a personal link: few, and looked at each minute.
  `create index crm_records_with_link on crm_records (portal_id, record_id)
    where object_type = 'contacts' and coalesce(wanted ->> 'radar_survey_link', '') <> ''`,
];
