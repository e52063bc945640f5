import { addWorkingDays, dayIn, hourOn } from '../../lib/calendar.ts';
import { newId } from '../../lib/ids.ts';
import type { ChurnStores, StoredAssessment } from '../ports.ts';
import { decideCase } from './decide-case.ts';
import type { FollowUpCase } from './ports.ts';
import { showOpenCases } from './show-open-cases.ts';

/** When the last day of a follow-up ends, in the portal's time zone. */
const CLOSING_HOUR = 17;

/** What nobody has done anything about yet. */
const UNTOUCHED = {
  status: 'open',
  closedAt: null,
  outcome: '',
  takenBy: null,
  takenAt: null,
  answeredAt: null,
  motive: null,
  escalatedAt: null,
} as const;

/**
 * Opens the follow-up that an assessment asks for, and sees to it that its owner hears of it; null
 * when none is needed, or one is open for the same reason. In the transaction of the assessment.
 */
export async function openCase(
  stores: ChurnStores,
  { portalId, companyId, assessedAt, result }: StoredAssessment,
): Promise<FollowUpCase | null> {
  const { settings } = await stores.settings.getCurrent(portalId);
  const decision = decideCase(result, settings.cases);
  if (!decision) return null;
  const company = await stores.companies.find({ portalId, companyId });
  const { timeZone } = await stores.portals.get(portalId);
  const opened: FollowUpCase = {
    ...UNTOUCHED,
    portalId,
    companyId,
    caseId: newId('case'),
    type: 'risk',
    reason: decision.reason,
    level: decision.level,
    ownerId: company?.ownerId ?? null,
    openedAt: assessedAt,
    dueAt: dueAfter(assessedAt, decision.workingDays, timeZone),
    contactId: null,
    waveId: null,
  };
  if (!(await stores.cases.insert(opened))) return null;
  await showOpenCases(stores, opened);
  await stores.jobs.enqueue([
    { name: 'company.follow-up', data: { portalId, companyId, caseId: opened.caseId } },
  ]);
  return opened;
}

type AnswerCase = Pick<FollowUpCase, 'portalId' | 'companyId' | 'ownerId' | 'openedAt'> & {
  readonly contactId: string;
  readonly waveId: string;
  readonly invitationId: string;
};

/**
 * Opens the follow-up that a named decision maker's answer asks for; null where one is not closed
 * yet. An answer has one for good: its id comes from the invitation's. In the caller's transaction.
 */
export async function openAnswerCase(
  stores: Pick<ChurnStores, 'cases' | 'companies' | 'portals' | 'records' | 'settings' | 'jobs'>,
  { invitationId, ...answer }: AnswerCase,
): Promise<FollowUpCase | null> {
  const { portalId, openedAt } = answer;
  await stores.companies.lock(answer);
  const { settings } = await stores.settings.getCurrent(portalId);
  const { timeZone } = await stores.portals.get(portalId);
  const opened: FollowUpCase = {
    ...UNTOUCHED,
    ...answer,
    caseId: invitationId.replace(/^inv_/, 'cas_'),
    type: 'answer',
    reason: 'dm_detractor',
    level: 'high',
    dueAt: dueAfter(openedAt, settings.cases.highDays, timeZone),
  };
  if (!(await stores.cases.insert(opened))) return null;
  await showOpenCases(stores, opened);
  return opened;
}

function dueAfter(openedAt: Date, workingDays: number, timeZone: string): Date {
  const lastDay = addWorkingDays(dayIn(timeZone, openedAt), workingDays);
  return hourOn(timeZone, lastDay, CLOSING_HOUR);
}
