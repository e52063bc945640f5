import { completeAction } from '../actions/complete-action.ts';
import type { CompleteActionDeps } from '../actions/complete-action.ts';
import { listDueCompletions } from '../actions/list-due-completions.ts';
import { processChanges } from '../changes/process-changes.ts';
import type { RepairRecordsDeps } from '../changes/repair-records.ts';
import { resumeChanges } from '../changes/resume-changes.ts';
import { sweepRecords } from '../changes/sweep-records.ts';
import { sweepBehaviour } from '../churn/behaviour/sweep-behaviour.ts';
import { watchCompanies } from '../churn/behaviour/watch-companies.ts';
import type { WatchCompaniesDeps } from '../churn/behaviour/watch-companies.ts';
import { assessCompany } from '../churn/assess-company.ts';
import type { AssessCompanyDeps } from '../churn/assess-company.ts';
import { escalateCase } from '../churn/cases/escalate-case.ts';
import type { EscalateCaseDeps } from '../churn/cases/escalate-case.ts';
import { followUpCase } from '../churn/cases/follow-up-case.ts';
import type { FollowUpCaseDeps } from '../churn/cases/follow-up-case.ts';
import { listDueEscalations } from '../churn/cases/list-due-escalations.ts';
import { listDueFollowUps } from '../churn/cases/list-due-follow-ups.ts';
import { reportBenchmarks } from '../portfolio/benchmarks/report-benchmarks.ts';
import type { ReportBenchmarksDeps } from '../portfolio/benchmarks/report-benchmarks.ts';
import { reportFigures } from '../churn/figures/report-figures.ts';
import type { ReportFiguresDeps } from '../churn/figures/report-figures.ts';
import { reportLosses } from '../churn/losses/report-losses.ts';
import { watchLosses } from '../churn/losses/watch-losses.ts';
import type { WatchLossesDeps } from '../churn/losses/watch-losses.ts';
import type { ListDueFollowUpsDeps } from '../churn/cases/list-due-follow-ups.ts';
import { tellNews } from '../churn/news/tell-news.ts';
import type { TellNewsDeps } from '../churn/news/tell-news.ts';
import { sendDigests } from '../digest/send-digests.ts';
import type { SendDigestsDeps } from '../digest/send-digests.ts';
import { setUpPortal } from '../portal/set-up-portal.ts';
import type { SetUpPortalDeps } from '../portal/set-up-portal.ts';
import { watchReferrals } from '../portfolio/promoters/watch-referrals.ts';
import type { WatchReferralsDeps } from '../portfolio/promoters/watch-referrals.ts';
import type { CompanyRef } from '../lib/refs.ts';
import { listDueDecisions } from '../report/decisions/list-due-decisions.ts';
import { followDecision } from '../report/decisions/follow-decision.ts';
import type { FollowDecisionDeps } from '../report/decisions/follow-decision.ts';
import { listDueReports } from '../report/list-due-reports.ts';
import { makeReport } from '../report/make-report.ts';
import type { MakeReportDeps } from '../report/make-report.ts';
import type { RecordSyncStore } from '../storage/record-store.ts';
import type { LaunchWaveDeps } from '../survey/launch-wave.ts';
import { sendLetter } from '../survey/letters/send-letter.ts';
import { planAllRepeats, planRepeats } from '../survey/plan-repeats.ts';
import { launchRemeasure } from '../survey/remeasure/launch-remeasure.ts';
import { repeatWave } from '../survey/repeat-wave.ts';
import { rescoreWave } from '../survey/rescore-wave.ts';
import { retainPortal } from '../survey/retain-portal.ts';
import { sendInvitation } from '../survey/send-invitation.ts';
import type { SendInvitationDeps } from '../survey/send-invitation.ts';
import { sendSecondRound } from '../survey/second-round/send-second-round.ts';
import { sendReminder } from '../survey/send-reminder.ts';
import type { SendReminderDeps } from '../survey/send-reminder.ts';
import { sweepPortal } from '../survey/sweep-portal.ts';
import { tickPortal } from '../survey/tick-portal.ts';
import type { TickPortalDeps } from '../survey/tick-portal.ts';
import type { JobData, JobName } from './queue-plans.ts';
import { whileConnected } from './tasks/while-connected.ts';
import type { WhileConnectedDeps } from './tasks/while-connected.ts';
import { syncPortal } from './tasks/sync-portal.ts';
import type { SyncPortalDeps } from './tasks/sync-portal.ts';

/** One handler per job. Each may run more than once for the same job. */
export type Tasks = {
  readonly [Name in JobName]: (data: JobData<Name>) => Promise<void>;
};

export interface TaskDeps {
  readonly connected: WhileConnectedDeps;
  readonly survey: LaunchWaveDeps & SendReminderDeps & TickPortalDeps;
  readonly sending: SendInvitationDeps;
  readonly churn: AssessCompanyDeps;
  readonly watch: WatchCompaniesDeps;
  readonly followUps: FollowUpCaseDeps & ListDueFollowUpsDeps & EscalateCaseDeps;
  readonly news: TellNewsDeps;
  readonly losses: WatchLossesDeps;
  readonly referrals: WatchReferralsDeps;
  readonly figures: ReportFiguresDeps;
  readonly benchmarks: ReportBenchmarksDeps;
  readonly digest: SendDigestsDeps;
  readonly report: MakeReportDeps & FollowDecisionDeps;
  readonly portal: SetUpPortalDeps;
  readonly changes: RepairRecordsDeps;
  readonly actions: CompleteActionDeps;
  readonly sync: SyncPortalDeps;
  readonly records: Pick<RecordSyncStore, 'retryProblems'>;
}

export function createTasks(deps: TaskDeps): Tasks {
  const { connected, survey } = deps;
  const whenConnected =
    <Data extends { readonly portalId: number }>(work: (data: Data) => Promise<unknown>) =>
    (data: Data) =>
      whileConnected(connected, data.portalId, () => work(data));

  return {
    'invitation.send': whenConnected((ref) => sendInvitation(deps.sending, ref)),
    'invitation.remind': whenConnected((ref) => sendReminder(survey, ref)),
    'second-round.send': whenConnected((ref) => sendSecondRound(survey, ref)),
    'invitation.letter': whenConnected((ref) => sendLetter(survey, ref)),
    'wave.rescore': (ref) => rescoreWave(survey, ref),
    'wave.report': whenConnected((ref) => makeReport(deps.report, ref)),
    'wave.tick': whenConnected(({ portalId }) => tick(deps, portalId)),
    'portal.setup': whenConnected(({ portalId }) => setUpPortal(deps.portal, portalId)),
    'portal.sync': whenConnected(({ portalId }) => syncPortal(deps.sync, portalId)),
    'portal.watch': whenConnected(async ({ portalId }) => {
      await watchCompanies(deps.watch, portalId);
    }),
    'portal.sweep': whenConnected(({ portalId }) => sweep(deps, portalId)),
    // Also of a portal that is disconnected: nobody is mailed, and HubSpot is not called.
    'portal.retain': ({ portalId }) => retainPortal(survey, portalId),
    'webhook.process': whenConnected(({ portalId }) => processChanges(deps.changes, portalId)),
    'action.complete': whenConnected((call) => completeAction(deps.actions, call)),
    'company.assess': (ref) => lookAgain(deps, ref),
    'company.repeat': whenConnected((ref) => repeatWave(survey, ref)),
    'company.remeasure': whenConnected((ref) => launchRemeasure(survey, ref)),
    'company.escalate': whenConnected((ref) => escalateCase(deps.followUps, ref)),
    'company.follow-up': whenConnected((ref) => followUpCase(deps.followUps, ref)),
    'portal.digest': whenConnected(({ portalId }) => sendDigests(deps.digest, portalId)),
    'decision.task': whenConnected((ref) => followDecision(deps.report, ref)),
    'company.news': whenConnected((news) => tellNews(deps.news, news)),
  };
}

/** A wave has closed, or the company has changed: its risk, and when it is asked again. */
async function lookAgain({ churn, survey }: TaskDeps, ref: CompanyRef): Promise<void> {
  await assessCompany(churn, ref);
  await survey.storage.transaction((stores) =>
    planRepeats(stores, ref.portalId, [ref.companyId], survey.clock.now()),
  );
}

/** The minute's work: what is due by the clock, and what a crash or a lost job left behind. */
async function tick(
  { survey, changes, actions, followUps, report, watch }: TaskDeps,
  portalId: number,
): Promise<void> {
  await tickPortal(survey, portalId);
  await resumeChanges(changes.storage, portalId);
  const isBehind = await watch.storage.behaviour.hasStale(portalId);
  await survey.storage.jobs.enqueue([
    ...(isBehind ? [{ name: 'portal.watch', data: { portalId } } as const] : []),
    ...(await listDueCompletions(actions, portalId)),
    ...(await listDueFollowUps(followUps, portalId)),
    ...(await listDueEscalations(followUps, portalId)),
    ...(await listDueReports(report, portalId)),
    ...(await listDueDecisions(report, portalId)),
  ]);
}

/** The night's work: what was missed is repaired before anything is scored or written anew. */
async function sweep(
  { survey, changes, watch, portal, records, losses, referrals, figures, benchmarks }: TaskDeps,
  portalId: number,
): Promise<void> {
  await setUpPortal(portal, portalId);
  await sweepRecords(changes, portalId);
  await sweepBehaviour(watch, portalId);
  // What HubSpot refused may be right by now: a rule changed, a property repaired.
  await records.retryProblems(portalId);
  await sweepPortal(survey, portalId);
  await watchReferrals(referrals, portalId);
  await watchLosses(losses, portalId);
  // Afterwards: a company that has left is not asked again.
  await planAllRepeats(survey, portalId);
  await reportLosses(losses, portalId);
  await reportFigures(figures, portalId);
  await reportBenchmarks(benchmarks, portalId);
}
