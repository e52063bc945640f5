import type { ActionCallStore } from '../actions/ports.ts';
import type { ChangeStore, HistoryStore, WatchStore } from '../changes/ports.ts';
import type { BehaviourStore } from '../churn/behaviour/ports.ts';
import type { FigureStore } from '../churn/figures/ports.ts';
import type { LossStore } from '../churn/losses/ports.ts';
import type { CaseStore } from '../churn/cases/ports.ts';
import type { ActivityStore, AssessmentStore, SnoozeStore } from '../churn/ports.ts';
import type { DigestStore } from '../digest/ports.ts';
import type { PersonStore } from '../portal/export-person.ts';
import type {
  AccessStore,
  InstallStateStore,
  PortalStateStore,
  ScoredCompanyStore,
} from '../portal/ports.ts';
import type { BenchmarkStore } from '../portfolio/benchmarks/ports.ts';
import type { PortfolioFigureStore } from '../portfolio/figures.ts';
import type { StakeholderStore } from '../portfolio/stakeholders/ports.ts';
import type { PromoterStore } from '../portfolio/promoters/ports.ts';
import type { PortfolioStore } from '../portfolio/ports.ts';
import type { BehaviourScoreReader } from '../survey/behaviour-input.ts';
import type { DecisionStore } from '../report/decisions/decision.ts';
import type { ReportStore } from '../report/ports.ts';
import type { SharedReportStore } from '../report/shared/shared-report-store.ts';
import type { Job, JobQueue } from '../survey/job-queue.ts';
import type { SurveyStores, Transactions } from '../survey/ports.ts';
import { createAccessStore } from './access-store.ts';
import { createActionCallStore } from './action-call-store.ts';
import { createActivityStore } from './activity-store.ts';
import { createAssessmentStore } from './assessment-store.ts';
import { createBenchmarkStore } from './benchmark-store.ts';
import { createBehaviourStore } from './behaviour-store.ts';
import { createCaseStore } from './case-store.ts';
import { createChangeStore } from './change-store.ts';
import { createClockStrikeStore } from './clock-strike-store.ts';
import type { ClockStrikeStore } from './clock-strike-store.ts';
import { createColleagueStore } from './colleague-store.ts';
import { createCompanyStore } from './company-store.ts';
import { createContactStateStore } from './contact-state-store.ts';
import type { Database } from './database.ts';
import { createDecisionStore } from './decision-store.ts';
import { createDigestStore } from './digest-store.ts';
import { createDraftStore } from './draft-store.ts';
import { createFigureStore } from './figure-store.ts';
import { createHistoryStore } from './history-store.ts';
import { createInstallStateStore } from './install-state-store.ts';
import { createInvitationStore } from './invitation-store.ts';
import { createLetterStore } from './letter-store.ts';
import { createLinkVisitStore } from './link-visit-store.ts';
import { createLossStore } from './loss-store.ts';
import { createMailCountStore } from './mail-count-store.ts';
import { createMachineHitStore } from './machine-hit-store.ts';
import { createPersonStore } from './person-store.ts';
import { createPortalStateStore } from './portal-state-store.ts';
import { createPortalStore } from './portal-store.ts';
import { createPortfolioFigureStore } from './portfolio-figure-store.ts';
import { createPortfolioStore } from './portfolio-store.ts';
import { createPromoterStore } from './promoter-store.ts';
import { createRadarStore } from './radar-store.ts';
import { createRecordStore } from './record-store.ts';
import type { RecordSyncStore } from './record-store.ts';
import { createRemeasureStore } from './remeasure-store.ts';
import { createReminderStore } from './reminder-store.ts';
import { createRepeatStore } from './repeat-store.ts';
import { createReportStore } from './report-store.ts';
import { createResponseStore } from './response-store.ts';
import { createRetentionStore } from './retention-store.ts';
import { createScoredCompanyStore } from './scored-company-store.ts';
import { createSecondRoundStore } from './second-round-store.ts';
import { createSettingsStore } from './settings-store.ts';
import { createSharedReportStore } from './shared-report-store.ts';
import { createSnapshotStore } from './snapshot-store.ts';
import { createSnoozeStore } from './snooze-store.ts';
import { createSubscriptionStore } from './subscription-store.ts';
import type { Connection } from './tables.ts';
import { createStakeholderStore } from './stakeholder-store.ts';
import { createTeamTurnStore } from './team-turn-store.ts';
import { createDeliveryProblemStore } from './delivery-problem-store.ts';
import { createTestMailStore } from './test-mail-store.ts';
import { createUndeliveredStore } from './undelivered-store.ts';
import { createWaveStore } from './wave-store.ts';

/** Everything that is stored, bound to one connection or to one transaction. */
export interface Stores extends SurveyStores {
  readonly records: RecordSyncStore;
  readonly assessments: AssessmentStore;
  readonly behaviour: BehaviourStore & BehaviourScoreReader & WatchStore;
  readonly cases: CaseStore;
  readonly snoozes: SnoozeStore;
  readonly losses: LossStore;
  readonly figures: FigureStore;
  readonly activities: ActivityStore;
  readonly access: AccessStore;
  readonly installStates: InstallStateStore;
  readonly portalStates: PortalStateStore;
  readonly people: PersonStore;
  readonly portfolio: PortfolioStore;
  readonly portfolioFigures: PortfolioFigureStore;
  readonly benchmarks: BenchmarkStore;
  readonly promoters: PromoterStore;
  readonly stakeholders: StakeholderStore;
  readonly changes: ChangeStore;
  readonly history: HistoryStore;
  readonly actionCalls: ActionCallStore;
  readonly scoredCompanies: ScoredCompanyStore;
  readonly clockStrikes: ClockStrikeStore;
  readonly reports: ReportStore;
  readonly decisions: DecisionStore;
  readonly digests: DigestStore;
  readonly sharedReports: SharedReportStore;
}

/** The stores on plain connections, and on a transaction's for as long as it lasts. */
export type Storage = Stores & Transactions<Stores>;

/** A queue whose jobs lie in this database. */
export interface QueueInDatabase {
  /** A queue whose jobs commit with this transaction, or at once on a plain connection. */
  enqueueIn(connection: Connection): JobQueue;
}

/**
 * All stores on one database. Inside `transaction` only the stores that it hands over may be used;
 * its jobs are enqueued last, in one go, and commit with everything else.
 */
export function createStorage(database: Database, queue: QueueInDatabase): Storage {
  return {
    ...bindStores(database.kysely),
    jobs: queue.enqueueIn(database.kysely),
    transaction: (work) =>
      database.transaction(async (trx) => {
        const jobs: Job[] = [];
        const result = await work({ ...bindStores(trx), jobs: collectInto(jobs) });
        // Last, because enqueueing locks waiting jobs, and what is locked last can't deadlock.
        if (jobs.length > 0) await queue.enqueueIn(trx).enqueue(jobs);
        return result;
      }),
  };
}

function collectInto(collected: Job[]): JobQueue {
  return {
    enqueue: (jobs) => {
      collected.push(...jobs);
      return Promise.resolve();
    },
  };
}

function bindStores(connection: Connection): Omit<Stores, 'jobs'> {
  return {
    portals: createPortalStore(connection),
    settings: createSettingsStore(connection),
    radars: createRadarStore(connection),
    companies: createCompanyStore(connection),
    waves: createWaveStore(connection),
    invitations: createInvitationStore(connection),
    reminders: createReminderStore(connection),
    letters: createLetterStore(connection),
    repeats: createRepeatStore(connection),
    responses: createResponseStore(connection),
    drafts: createDraftStore(connection),
    teamTurns: createTeamTurnStore(connection),
    machineHits: createMachineHitStore(connection),
    linkVisits: createLinkVisitStore(connection),
    secondRounds: createSecondRoundStore(connection),
    mailCounts: createMailCountStore(connection),
    testMails: createTestMailStore(connection),
    clockStrikes: createClockStrikeStore(connection),
    subscriptions: createSubscriptionStore(connection),
    remeasures: createRemeasureStore(connection),
    colleagues: createColleagueStore(connection),
    retention: createRetentionStore(connection),
    snapshots: createSnapshotStore(connection),
    contactStates: createContactStateStore(connection),
    undelivered: createUndeliveredStore(connection),
    deliveryProblems: createDeliveryProblemStore(connection),
    records: createRecordStore(connection),
    assessments: createAssessmentStore(connection),
    behaviour: createBehaviourStore(connection),
    cases: createCaseStore(connection),
    snoozes: createSnoozeStore(connection),
    losses: createLossStore(connection),
    figures: createFigureStore(connection),
    activities: createActivityStore(connection),
    access: createAccessStore(connection),
    installStates: createInstallStateStore(connection),
    portalStates: createPortalStateStore(connection),
    people: createPersonStore(connection),
    portfolio: createPortfolioStore(connection),
    portfolioFigures: createPortfolioFigureStore(connection),
    benchmarks: createBenchmarkStore(connection),
    promoters: createPromoterStore(connection),
    stakeholders: createStakeholderStore(connection),
    changes: createChangeStore(connection),
    history: createHistoryStore(connection),
    actionCalls: createActionCallStore(connection),
    scoredCompanies: createScoredCompanyStore(connection),
    reports: createReportStore(connection),
    decisions: createDecisionStore(connection),
    digests: createDigestStore(connection),
    sharedReports: createSharedReportStore(connection),
  };
}
