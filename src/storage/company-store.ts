import { sql } from 'kysely';
import type { CompanyProfile } from '../survey/company-profile.ts';
import type { CompanyStore } from '../survey/ports.ts';
import type { Company } from '../survey/types.ts';
import { atomically } from './atomically.ts';
import { restoreCompany } from './history/lose-records.ts';
import { toJson } from './json.ts';
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
  'profile',
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
      const [company] = await listByIds(db, portalId, [companyId]);
      return company ?? null;
    },
    listByIds: (portalId, companyIds) => listByIds(db, portalId, companyIds),
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

/** One parameter holds all ids, so that the statement stays the same for any number of them. */
async function listByIds(
  db: Connection,
  portalId: number,
  companyIds: readonly string[],
): Promise<Company[]> {
  const companies = await db
    .selectFrom('companies')
    .select(COLUMNS)
    .where('portal_id', '=', portalId)
    .where(sql<boolean>`company_id = any (${companyIds}::text[])`)
    .where('gone_at', 'is', null)
    .orderBy('company_id')
    .execute();
  return companies.map(({ profile, ...company }) => (profile ? { ...company, profile } : company));
}

async function save(db: Connection, company: Company): Promise<void> {
  const facts = {
    name: company.name,
    owner_id: company.ownerId,
    language: company.language,
    renewal_at: company.renewalAt,
    ...(company.profile && { profile: toJson<CompanyProfile | null>(company.profile) }),
  };
  await db
    .insertInto('companies')
    .values({ portal_id: company.portalId, company_id: company.companyId, ...facts })
    .onConflict((conflict) => conflict.columns(['portal_id', 'company_id']).doUpdateSet(facts))
    .execute();
}
