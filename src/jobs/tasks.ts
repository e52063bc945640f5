import { assessCompany } from '../churn/assess-company.ts';
import type { AssessCompanyDeps } from '../churn/assess-company.ts';
import type { RecordSyncStore } from '../storage/record-store.ts';
import type { Job } from '../survey/ports.ts';
import { rescoreWave } from '../survey/rescore-wave.ts';
import { sendInvitation } from '../survey/send-invitation.ts';
import type { SendInvitationDeps } from '../survey/send-invitation.ts';
import { sweepPortal } from '../survey/sweep-portal.ts';
import { tickPortal } from '../survey/tick-portal.ts';
import type { TickPortalDeps } from '../survey/tick-portal.ts';
import { syncPortal } from './tasks/sync-portal.ts';
import type { SyncPortalDeps } from './tasks/sync-portal.ts';

/** One handler per job. Each may run more than once for the same job. */
export type Tasks = {
  readonly [Name in Job['name']]: (
    data: Extract<Job, { readonly name: Name }>['data'],
  ) => Promise<void>;
};

export interface TaskDeps {
  readonly survey: SendInvitationDeps & TickPortalDeps;
  readonly churn: AssessCompanyDeps;
  readonly sync: SyncPortalDeps & {
    readonly records: Pick<RecordSyncStore, 'retryProblems'>;
  };
}

export function createTasks({ survey, churn, sync }: TaskDeps): Tasks {
  return {
    'invitation.send': (ref) => sendInvitation(survey, ref),
    'wave.rescore': (ref) => rescoreWave(survey, ref),
    'wave.tick': ({ portalId }) => tickPortal(survey, portalId),
    'portal.sync': ({ portalId }) => syncPortal(sync, portalId),
    'portal.sweep': async ({ portalId }) => {
      // What HubSpot refused may be right by now: a record restored, a property repaired.
      await sync.records.retryProblems(portalId);
      await sweepPortal(survey, portalId);
    },
    'company.assess': async (ref) => {
      await assessCompany(churn, ref);
    },
  };
}
