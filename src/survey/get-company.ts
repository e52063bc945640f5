import type { CompanyRef } from '../lib/refs.ts';
import type { Crm } from './crm.ts';
import type { CompanyStore } from './ports.ts';
import type { Company } from './types.ts';

export interface GetCompanyDeps {
  readonly storage: { readonly companies: CompanyStore };
  readonly crm: Crm;
}

/**
 * The company, if it belongs to the portal: known from our store, else asked of HubSpot with the
 * portal's own token. HubSpot doesn't attest the record id of a card call. Throws `company_unknown`.
 */
export async function getCompany(
  { storage, crm }: GetCompanyDeps,
  ref: CompanyRef,
): Promise<Company> {
  const known = await storage.companies.find(ref);
  if (known) return known;
  const company = await crm.getCompany(ref);
  await storage.companies.revive(company);
  return company;
}
