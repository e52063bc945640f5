import type { Log } from '../../lib/log.ts';
import type { CompanyRef } from '../../lib/refs.ts';
import { describeFollowUp } from './describe-follow-up.ts';
import { makeOnce } from '../make-once.ts';
import type { ActivityStore, ActivityWriter, ChurnStores } from '../ports.ts';
import { findCaseOwner } from './find-case-owner.ts';
import type { FindCaseOwnerDeps } from './find-case-owner.ts';
import type { FollowUpCase } from './ports.ts';

export interface FollowUpCaseDeps extends FindCaseOwnerDeps {
  readonly storage: Pick<ChurnStores, 'assessments' | 'cases' | 'companies' | 'settings'> & {
    readonly activities: ActivityStore;
  };
  readonly activities: ActivityWriter;
  /** Whether the portal's churn-risk workflow is set up and on: then it makes the task. */
  readonly hasWorkflow: (portalId: number) => Promise<boolean>;
  readonly log: Log;
}

/**
 * Finds who owns a new follow-up and tells them: a note with the reasons, and a task unless the
 * portal's own workflow makes it. Each is made once, however often this runs.
 *
 * Throws `not_found` and `hubspot_*`, so that the queue tries again.
 */
export async function followUpCase(
  deps: FollowUpCaseDeps,
  { portalId, caseId }: CompanyRef & { readonly caseId: string },
): Promise<void> {
  const { storage, log } = deps;
  const followUp = await storage.cases.get(portalId, caseId);
  const company = await storage.companies.find(followUp);
  // Somebody was faster, or HubSpot has no such company any more.
  if (followUp.status === 'closed' || !company) return;
  const hasWorkflow = await deps.hasWorkflow(portalId);
  const { settings } = await storage.settings.getCurrent(portalId);
  const words = describeFollowUp({
    followUp,
    companyName: company.name,
    assessment: await storage.assessments.findLatest(followUp),
    language: settings.language,
  });

  const { companyId, openedAt, dueAt } = followUp;
  const ownerId = await settleOwner(deps, followUp, { ...settings, ownerId: company.ownerId });
  const base = { companyId, ownerId };
  if (!hasWorkflow) {
    const { subject, body } = words.task;
    const task = { ...base, objectType: 'tasks', at: dueAt, subject, body } as const;
    await makeOnce(deps, portalId, { ...task, key: `task:${caseId}` });
  }
  const note = { ...base, objectType: 'notes', at: openedAt, subject: '' } as const;
  await makeOnce(deps, portalId, { ...note, key: `note:${caseId}`, body: words.note });
  log.info({ portalId, companyId, caseId, hasWorkflow }, 'case.followed_up');
}

/** Whoever has taken it in the meantime keeps it. */
async function settleOwner(
  deps: FollowUpCaseDeps,
  followUp: FollowUpCase,
  { ownerId, ...settings }: Parameters<typeof findCaseOwner>[2] & { ownerId: string | null },
): Promise<string | null> {
  if (followUp.takenBy !== null) return followUp.ownerId;
  const found = await findCaseOwner(deps, { ...followUp, ownerId }, settings);
  if (found === null || found === followUp.ownerId) return followUp.ownerId;
  await deps.storage.cases.setOwner(followUp.portalId, followUp.caseId, found);
  return found;
}
