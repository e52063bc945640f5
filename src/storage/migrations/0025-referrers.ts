import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** People who brought deals are found without reading everybody, and by their address, too. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create index referrers on crm_records (portal_id, record_id)
    where object_type = 'contacts' and coalesce(wanted ->> 'radar_referrals_won', '') <> ''`,
  `create index invitations_by_address on invitations (portal_id, lower(email))
    where side = 'customer' and email <> ''`,
];
