import type { CompanyRef } from '../../lib/refs.ts';
import type { ChurnStores } from '../ports.ts';

/** Puts the number of open follow-ups on the company's record. Call it whenever one opens or closes. */
export async function showOpenCases(
  { cases, records, jobs }: Pick<ChurnStores, 'cases' | 'records' | 'jobs'>,
  { portalId, companyId }: CompanyRef,
): Promise<void> {
  const open = await cases.listOpen({ portalId, companyId });
  await records.want(
    { portalId, objectType: 'companies', recordId: companyId },
    { radar_open_cases: String(open.length) },
  );
  await jobs.enqueue([{ name: 'portal.sync', data: { portalId } }]);
}
