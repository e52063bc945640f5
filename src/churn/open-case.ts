import { addWorkingDays, dayIn, hourOn } from '../lib/calendar.ts';
import { newId } from '../lib/ids.ts';
import { decideCase } from './decide-case.ts';
import type { ChurnStores, FollowUpCase, StoredAssessment } from './ports.ts';
import { showOpenCases } from './show-open-cases.ts';

/** When the last day of a follow-up ends, in the portal's time zone. */
const CLOSING_HOUR = 17;

/**
 * Opens the follow-up that an assessment asks for, and sees to it that its owner hears of it; null
 * when none is needed, or one is open for the same reason. In the transaction of the assessment.
 */
export async function openCase(
  stores: ChurnStores,
  { portalId, companyId, assessedAt, result }: StoredAssessment,
): Promise<FollowUpCase | null> {
  const decision = decideCase(result);
  if (!decision) return null;
  const company = await stores.companies.find({ portalId, companyId });
  const { timeZone } = await stores.portals.get(portalId);
  const lastDay = addWorkingDays(dayIn(timeZone, assessedAt), decision.workingDays);
  const opened: FollowUpCase = {
    portalId,
    companyId,
    caseId: newId('case'),
    reason: decision.reason,
    level: decision.level,
    status: 'open',
    ownerId: company?.ownerId ?? null,
    openedAt: assessedAt,
    dueAt: hourOn(timeZone, lastDay, CLOSING_HOUR),
    closedAt: null,
    outcome: '',
  };
  if (!(await stores.cases.insert(opened))) return null;
  await showOpenCases(stores, opened);
  await stores.jobs.enqueue([
    { name: 'company.follow-up', data: { portalId, companyId, caseId: opened.caseId } },
  ]);
  return opened;
}
