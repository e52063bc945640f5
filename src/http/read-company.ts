import type {
  AssessmentStore,
  RiskTurn,
  Snooze,
  SnoozeStore,
  StoredAssessment,
} from '../churn/ports.ts';
import type { CaseStore, FollowUpCase } from '../churn/cases/ports.ts';
import type { PlaybookSettings } from '../churn/playbook-settings.ts';
import type { LossStore, PostMortem } from '../churn/losses/ports.ts';
import type { Clock } from '../lib/clock.ts';
import type { CompanyRef } from '../lib/refs.ts';
import type { BenchmarkStore, CrowdsOfCompany } from '../portfolio/benchmarks/ports.ts';
import type { ReportAddress, ReportStore } from '../report/ports.ts';
import type { ReportLinks } from '../report/report-links.ts';
import { getCompany } from '../survey/get-company.ts';
import type { Crm } from '../survey/crm.ts';
import type { SurveyStores } from '../survey/ports.ts';
import type { RefusedWrite } from '../survey/record-store.ts';
import type { PlannedRepeat } from '../survey/repeat-store.ts';
import type { PortalSettings } from '../survey/settings.ts';
import { countMailsLeft } from '../survey/timing/list-due-mails.ts';
import type { MailsLeft } from '../survey/timing/mail-limits.ts';
import { readCompanyScores } from '../survey/read-company-scores.ts';
import type { CompanyScores } from '../survey/read-company-scores.ts';
import type { Company, Portal, Wave } from '../survey/types.ts';

export interface ReadCompanyDeps {
  readonly storage: SurveyStores & {
    readonly assessments: AssessmentStore;
    readonly cases: CaseStore;
    readonly snoozes: SnoozeStore;
    readonly losses: Pick<LossStore, 'find'>;
    readonly reports: Pick<ReportStore, 'find'>;
    readonly benchmarks: Pick<BenchmarkStore, 'findCrowds'>;
  };
  readonly reportLinks: ReportLinks;
  readonly crm: Crm;
  readonly clock: Clock;
}

/** Everything that the cards of a company show, before it is worded. */
export interface CompanyFacts {
  readonly company: Company;
  readonly scores: CompanyScores;
  readonly assessment: StoredAssessment | null;
  /** How the risk was before, newest first; none where nobody asks for it. */
  readonly turns: readonly RiskTurn[];
  /** The portal's own playbooks. */
  readonly playbooks: PlaybookSettings;
  /** Nobody in this portal is mailed now. */
  readonly isTestMode: boolean;
  /** The settings have companies asked again by themselves. */
  readonly isRepeating: boolean;
  /** When it is asked again by itself. */
  readonly repeat: PlannedRepeat | null;
  /** Null for a company that is not lost. */
  readonly loss: PostMortem | null;
  /** Reasons that are put aside now. */
  readonly snoozes: ReadonlyArray<Snooze & { readonly until: Date }>;
  /** Those that are not closed, the first that is due first. */
  readonly followUps: readonly FollowUpCase[];
  /** How many mails the limits of the portal leave room for now. */
  readonly mailsLeft: MailsLeft;
  /** Of the company's record. */
  readonly refusedWrite: RefusedWrite | null;
  /** The newest report of the health radar, and where it is read. */
  readonly report: CompanyReportFacts | null;
  /** How healthy the portal's other companies are; null where nobody asks, and before the first night. */
  readonly crowds: CrowdsOfCompany | null;
  readonly portal: Portal;
  readonly now: Date;
}

export interface CompanyReportFacts {
  readonly wave: Wave;
  readonly address: ReportAddress;
  readonly url: string;
}

export interface WhatToRead {
  readonly waves: number;
  readonly turns?: number;
  readonly comparesHealth?: boolean;
}

/**
 * Reads a company with its newest `waves` waves. The company must belong to the portal. Throws
 * `company_unknown` and, where our stores don't know it, `hubspot_*`.
 */
export async function readCompany(
  deps: ReadCompanyDeps,
  ref: CompanyRef,
  { waves, turns: mostTurns = 0, comparesHealth = false }: WhatToRead,
): Promise<CompanyFacts> {
  const { storage, crm, clock } = deps;
  const now = clock.now();
  const record = {
    portalId: ref.portalId,
    objectType: 'companies',
    recordId: ref.companyId,
  } as const;
  // All at once: a company that turns out to be unknown has nothing of all this.
  const [
    company,
    scores,
    assessment,
    loss,
    turns,
    current,
    snoozes,
    followUps,
    refusedWrite,
    portal,
    mailsLeft,
    repeat,
    crowds,
  ] = await Promise.all([
    getCompany({ storage, crm }, ref),
    readCompanyScores(storage, ref, { now, waves }),
    storage.assessments.findLatest(ref),
    storage.losses.find(ref),
    mostTurns > 0 ? storage.assessments.listTurns(ref, mostTurns) : [],
    storage.settings.getCurrent(ref.portalId),
    storage.snoozes.listLasting(ref, now),
    storage.cases.listOpen(ref),
    storage.records.findProblem(record),
    storage.portals.get(ref.portalId),
    countMailsLeft(storage, ref.portalId, now),
    storage.repeats.find(ref),
    comparesHealth ? storage.benchmarks.findCrowds(ref) : null,
  ]);
  return {
    company,
    scores,
    assessment,
    turns,
    playbooks: current.settings.playbooks,
    isTestMode: current.settings.testMode === 'on',
    isRepeating: isRepeating(current.settings),
    repeat,
    loss,
    snoozes,
    followUps: [...followUps].sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime()),
    mailsLeft,
    refusedWrite,
    report: await findReport(deps, scores),
    crowds,
    portal,
    now,
  };
}

function isRepeating({ repeat }: PortalSettings): boolean {
  return repeat.months > 0 || repeat.daysBeforeRenewal > 0;
}

/** Provisional scores have none yet: then the wave before has the newest one. */
async function findReport(
  { storage, reportLinks }: ReadCompanyDeps,
  { shown, earlier }: CompanyScores,
): Promise<CompanyReportFacts | null> {
  const waves = [...(shown ? [shown] : []), ...earlier].map(({ wave }) => wave);
  const wave = waves.find(({ status }) => status === 'closed');
  const address = wave ? await storage.reports.find(wave) : null;
  return wave && address ? { wave, address, url: reportLinks.reportUrl('team', address) } : null;
}
