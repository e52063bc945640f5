import { AppError } from '../lib/errors.ts';
import type { CompanyRef } from '../lib/refs.ts';
import type { ChurnStores } from './ports.ts';
import { showOpenCases } from './show-open-cases.ts';

/**
 * Closes all open follow-ups of a company in the caller's transaction and tells how many they were.
 * `outcome` is what was done, in somebody's words. Throws `nothing_open`.
 */
export async function closeCases(
  stores: Pick<ChurnStores, 'cases' | 'companies' | 'records' | 'jobs'>,
  ref: CompanyRef,
  { outcome, at }: { readonly outcome: string; readonly at: Date },
): Promise<number> {
  await stores.companies.lock(ref);
  const open = await stores.cases.listOpen(ref);
  if (open.length === 0) {
    throw new AppError('nothing_open', 'This company has no open follow-up to close.', {
      action: 'Nothing to do: somebody has closed it already, or none was needed.',
    });
  }
  for (const { portalId, caseId } of open) await stores.cases.close(portalId, caseId, at, outcome);
  await showOpenCases(stores, ref);
  return open.length;
}
