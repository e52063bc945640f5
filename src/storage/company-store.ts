import type { CompanyStore } from '../survey/ports.ts';
import type { Company } from '../survey/types.ts';
import { atomically } from './atomically.ts';
import { restoreCompany } from './history/lose-records.ts';
import { notFound } from './not-found.ts';
import { requireTransaction } from './require-transaction.ts';
import type { Connection } from './tables.ts';

const COLUMNS = [
  'portal_id as portalId',
  'company_id as companyId',
  'name',
  'owner_id as ownerId',
  'language',
  'renewal_at as renewalAt',
] as const;

export function createCompanyStore(db: Connection): CompanyStore {
  return {
    save: (company) => save(db, company),
    revive: (company) =>
      atomically(db, async (trx) => {
        await save(trx, company);
        await restoreCompany(trx, company);
      }),
    async find({ portalId, companyId }) {
      const query = db
        .selectFrom('companies')
        .select(COLUMNS)
        .where('portal_id', '=', portalId)
        .where('company_id', '=', companyId)
        .where('gone_at', 'is', null);
      return (await query.executeTakeFirst()) ?? null;
    },
    async lock({ portalId, companyId }) {
      requireTransaction(db);
      const locked = await db
        .selectFrom('companies')
        .select('company_id')
        .where('portal_id', '=', portalId)
        .where('company_id', '=', companyId)
        .forNoKeyUpdate()
        .executeTakeFirst();
      if (!locked) throw notFound('company');
    },
  };
}

async function save(db: Connection, company: Company): Promise<void> {
  const facts = {
    name: company.name,
    owner_id: company.ownerId,
    language: company.language,
    renewal_at: company.renewalAt,
  };
  await db
    .insertInto('companies')
    .values({ portal_id: company.portalId, company_id: company.companyId, ...facts })
    .onConflict((conflict) => conflict.columns(['portal_id', 'company_id']).doUpdateSet(facts))
    .execute();
}
