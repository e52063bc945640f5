import type { Clock } from '../../lib/clock.ts';
import type { CompanyRef } from '../../lib/refs.ts';
import { newsSince } from '../../lib/news-since.ts';
import type { CaseStore } from './ports.ts';

export interface ListDueEscalationsDeps {
  readonly storage: { readonly cases: Pick<CaseStore, 'listOverdue'> };
  readonly clock: Clock;
}

interface EscalationJob {
  readonly name: 'company.escalate';
  readonly data: CompanyRef & { readonly caseId: string };
}

/** The minute's work: one job for each follow-up that has become overdue. */
export async function listDueEscalations(
  { storage, clock }: ListDueEscalationsDeps,
  portalId: number,
): Promise<EscalationJob[]> {
  const now = clock.now();
  const since = newsSince(now);
  const overdue = await storage.cases.listOverdue(portalId, since, now);
  return overdue.map(({ companyId, caseId }) => ({
    name: 'company.escalate',
    data: { portalId, companyId, caseId },
  }));
}
