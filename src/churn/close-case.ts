import type { Clock } from '../lib/clock.ts';
import { AppError } from '../lib/errors.ts';
import type { Log } from '../lib/log.ts';
import type { ChurnStores, FollowUpCase } from './ports.ts';
import { showOpenCases } from './show-open-cases.ts';

type CaseStores = Pick<ChurnStores, 'cases' | 'companies' | 'records' | 'jobs'>;

export interface CloseCaseDeps {
  readonly storage: {
    transaction<Result>(work: (stores: CaseStores) => Promise<Result>): Promise<Result>;
  };
  readonly clock: Clock;
  readonly log: Log;
}

export interface CloseCaseInput {
  readonly portalId: number;
  readonly caseId: string;
  /** What was done, in somebody's words. */
  readonly outcome: string;
}

/**
 * Closes one follow-up. Closing it again with the same words is the same again. Throws `not_found`,
 * and `nothing_open` when somebody has closed it with other words.
 */
export async function closeCase(
  { storage, clock, log }: CloseCaseDeps,
  { portalId, caseId, outcome }: CloseCaseInput,
): Promise<FollowUpCase> {
  const { closed, isNew } = await storage.transaction(async (stores) => {
    const found = await stores.cases.get(portalId, caseId);
    await stores.companies.lock(found);
    const done = await stores.cases.close(portalId, caseId, clock.now(), outcome);
    const after = await stores.cases.get(portalId, caseId);
    if (!done && after.outcome !== outcome) throw closedBefore();
    if (done) await showOpenCases(stores, after);
    return { closed: after, isNew: done };
  });
  const { companyId } = closed;
  if (isNew) log.info({ portalId, companyId, caseId }, 'case.closed');
  return closed;
}

function closedBefore(): AppError {
  return new AppError('nothing_open', 'Somebody has closed this follow-up already.', {
    action: 'Reload the page to see what is open.',
  });
}
