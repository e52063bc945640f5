import { AppError } from '../../lib/errors.ts';
import type { CompanyRef } from '../../lib/refs.ts';
import type { ChurnStores } from '../ports.ts';
import { decideProgress } from './decide-progress.ts';
import { showOpenCases } from './show-open-cases.ts';

/** A workflow is no user and owns nothing. */
const NOBODY = { userId: '', ownerId: null };

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
  for (const followUp of open) {
    const step = { kind: 'close', outcome, motive: null } as const;
    const decision = decideProgress(followUp, step, NOBODY, at);
    if (decision.kind !== 'changed') continue;
    await stores.cases.progress(followUp.portalId, followUp.caseId, decision.progress);
  }
  await showOpenCases(stores, ref);
  return open.length;
}
