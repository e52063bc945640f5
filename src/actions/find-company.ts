import type { CompanyRef } from '../lib/refs.ts';

/** Which companies deals and tickets belong to. */
export interface CompaniesOfRecords {
  /** Company ids by record id; a record without a company is left out. Throws `hubspot_*`. */
  listCompaniesOf(
    portalId: number,
    object: 'deals' | 'tickets',
    recordIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>>;
}

/** What a workflow has enrolled. */
export interface EnrolledRecord {
  readonly portalId: number;
  readonly object: 'companies' | 'deals' | 'tickets';
  readonly recordId: string;
}

/**
 * The company that an enrolled record is about: itself, or the first one that a deal or a ticket
 * belongs to. Null for a record without a company. Throws `hubspot_*`.
 */
export async function findCompany(
  { companies }: { readonly companies: CompaniesOfRecords },
  { portalId, object, recordId }: EnrolledRecord,
): Promise<CompanyRef | null> {
  if (object === 'companies') return { portalId, companyId: recordId };
  const found = await companies.listCompaniesOf(portalId, object, [recordId]);
  const [companyId] = found.get(recordId) ?? [];
  return companyId === undefined ? null : { portalId, companyId };
}
