import type { Clock } from '../../lib/clock.ts';
import { isAppError } from '../../lib/errors.ts';
import type { Log } from '../../lib/log.ts';
import type { ChurnStores } from '../ports.ts';
import { findByAddress } from './choose-owner.ts';
import { decideProgress } from './decide-progress.ts';
import type { CaseStep, CaseWorker } from './decide-progress.ts';
import type { FollowUpCase, OwnerReader, PlannedRemeasure, RemeasurePlanner } from './ports.ts';
import { showOpenCases } from './show-open-cases.ts';

type CaseStores = Pick<ChurnStores, 'cases' | 'companies' | 'records' | 'jobs'> & {
  readonly remeasures: RemeasurePlanner;
};

export interface WorkOnCaseDeps {
  readonly storage: {
    transaction<Result>(work: (stores: CaseStores) => Promise<Result>): Promise<Result>;
  };
  readonly owners: OwnerReader;
  readonly clock: Clock;
  readonly log: Log;
}

export interface CaseWork {
  readonly portalId: number;
  readonly caseId: string;
  readonly step: CaseStep;
  readonly user: { readonly userId: string; readonly userEmail: string };
  /** What is asked about again; only with closing. */
  readonly remeasure?: Pick<PlannedRemeasure, 'waveId' | 'pointIds' | 'dueAt'> | null;
}

/**
 * Takes, answers or closes a follow-up. The same step again is the same again. Throws `not_found`,
 * `case_taken` and `nothing_open`.
 */
export async function workOnCase(deps: WorkOnCaseDeps, work: CaseWork): Promise<FollowUpCase> {
  const { storage, clock, log } = deps;
  const { portalId, caseId, step } = work;
  const worker = await findWorker(deps, work);
  const { followUp, isNew } = await storage.transaction(async (stores) => {
    await stores.companies.lock(await stores.cases.get(portalId, caseId));
    const before = await stores.cases.get(portalId, caseId);
    const decision = decideProgress(before, step, worker, clock.now());
    if (decision.kind === 'refused') throw decision.error;
    if (decision.kind === 'changed') await store(stores, before, work, decision.progress);
    const after = { ...before, ...(decision.kind === 'changed' && decision.progress) };
    return { followUp: after, isNew: decision.kind === 'changed' };
  });
  const { companyId, status } = followUp;
  if (isNew) log.info({ portalId, companyId, caseId }, `case.${status}`);
  return followUp;
}

async function store(
  stores: CaseStores,
  followUp: FollowUpCase,
  { remeasure }: CaseWork,
  progress: Parameters<CaseStores['cases']['progress']>[2],
): Promise<void> {
  const { portalId, companyId, caseId } = followUp;
  await stores.cases.progress(portalId, caseId, progress);
  if (progress.closedAt === null) return;
  await showOpenCases(stores, followUp);
  if (!remeasure) return;
  await stores.remeasures.insert({
    ...{ portalId, companyId, caseId },
    ...remeasure,
    plannedAt: progress.closedAt,
  });
}

/** HubSpot that does not tell who somebody is keeps nobody from working. */
async function findWorker(
  { owners, log }: WorkOnCaseDeps,
  { portalId, step, user }: CaseWork,
): Promise<CaseWorker> {
  const unknown = { userId: user.userId, ownerId: null };
  if (step.kind === 'close' || user.userEmail === '') return unknown;
  try {
    const ownerId = findByAddress(await owners.listOwners(portalId), user.userEmail);
    return { userId: user.userId, ownerId };
  } catch (error) {
    if (!isAppError(error)) throw error;
    log.info({ portalId, code: error.code }, 'owners.unread');
    return unknown;
  }
}
