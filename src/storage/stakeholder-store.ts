import { sql } from 'kysely';
import type { Relative, StakeholderStore } from '../portfolio/stakeholders/ports.ts';
import type { Connection } from './tables.ts';

/** A longer list is for the portfolio. */
const MOST = 50;

export function createStakeholderStore(db: Connection): StakeholderStore {
  return {
    async listFamily({ portalId, companyId }) {
      const { rows } = await sql<Relative>`
        with own as (
          select parent_id from portfolio
          where portal_id = ${portalId} and company_id = ${companyId}
        )
        select "companyId", name, invited, answered, health, relation from (
          select company_id as "companyId", name, name_key, invited, answered, health, case
            when company_id = ${companyId} then 'self'
            when company_id = (select parent_id from own) then 'parent' else 'child' end as relation
          from portfolio
          where portal_id = ${portalId} and name is not null and not gone and (
            company_id = ${companyId} or company_id = (select parent_id from own)
            or (listed and parent_id = ${companyId})
          )
        ) as family
        order by array_position(array['parent', 'self', 'child'], relation), name_key, "companyId"
        limit ${MOST}
      `.execute(db);
      return rows.length > 1 ? rows : [];
    },
    listExclusions: ({ portalId, waveId }) =>
      db
        .selectFrom('exclusions')
        .select(['contact_id as contactId', 'name', 'email', 'reason', 'until'])
        .where('portal_id', '=', portalId)
        .where('wave_id', '=', waveId)
        .orderBy('name')
        .orderBy('contact_id')
        .execute(),
  };
}
