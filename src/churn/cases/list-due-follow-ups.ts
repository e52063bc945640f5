import type { Clock } from '../../lib/clock.ts';
import type { CompanyRef } from '../../lib/refs.ts';
import { newsSince } from '../../lib/news-since.ts';
import type { CaseStore } from './ports.ts';

export interface ListDueFollowUpsDeps {
  readonly storage: { readonly cases: Pick<CaseStore, 'listUnannounced'> };
  readonly clock: Clock;
}

interface FollowUpJob {
  readonly name: 'company.follow-up';
  readonly data: CompanyRef & { readonly caseId: string };
}

/**
 * The minute's work: one job for each open follow-up that its owner has not heard of, because the
 * portal was disconnected or HubSpot away for longer than the queue tries.
 */
export async function listDueFollowUps(
  { storage, clock }: ListDueFollowUpsDeps,
  portalId: number,
): Promise<FollowUpJob[]> {
  const since = newsSince(clock.now());
  const due = await storage.cases.listUnannounced(portalId, since);
  return due.map(({ companyId, caseId }) => ({
    name: 'company.follow-up',
    data: { portalId, companyId, caseId },
  }));
}
