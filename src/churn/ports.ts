import type { CompanyRef, RecordRef } from '../lib/refs.ts';
import type { WaveScores } from '../scoring/types.ts';
import type { Language, LocalText } from '../texts/language.ts';
import type { RiskAssessment, RiskInput } from './assess-risk.ts';
import type { CaseSettings } from './cases/case-settings.ts';
import type { CaseStore } from './cases/ports.ts';
import type { RiskSettings } from './risk-settings.ts';
import type { RiskCode } from './risk-strengths.ts';
import type { BehaviourStore } from './behaviour/ports.ts';
import type { SignalSettings } from './signals/signal-settings.ts';

/** One assessment of a company with everything it saw. */
export interface StoredAssessment extends CompanyRef {
  readonly assessmentId: string;
  readonly assessedAt: Date;
  readonly input: RiskInput;
  readonly result: RiskAssessment;
  /** When the level last changed. */
  readonly since: Date;
  /** When `radar_churn_risk_at` last moved, null as long as it never did. */
  readonly stampedAt: Date | null;
}

/** An assessment in which something changed, as far as people look back at it. */
export type RiskTurn = Pick<StoredAssessment, 'assessedAt' | 'result'> & {
  readonly items: RiskInput['items'];
};

export interface AssessmentStore {
  findLatest(ref: CompanyRef): Promise<StoredAssessment | null>;
  save(assessment: StoredAssessment): Promise<void>;
  /** Newest first. */
  list(ref: CompanyRef, limit: number): Promise<StoredAssessment[]>;
  /** Those in which the level or the reasons changed, newest first. */
  listTurns(ref: CompanyRef, limit: number): Promise<RiskTurn[]>;
}

/** What the assessment reads of the waves; the survey's stores have more. */
export interface ScoreHistory {
  /** Final snapshots of a company, newest first. */
  listFinal(ref: CompanyRef, limit: number): Promise<PublishedWave[]>;
  /** The newest snapshot of the company's open wave of this radar, of any kind. */
  findOpen(ref: CompanyRef, radarId: string): Promise<PublishedWave | null>;
}

export interface PublishedWave {
  readonly wave: {
    readonly waveId: string;
    readonly mode: 'named' | 'confidential' | 'anonymous';
    readonly closedAt: Date | null;
    readonly radar: {
      readonly radarId: string;
      readonly points: ReadonlyArray<{ readonly id: string; readonly label: LocalText }>;
    };
  };
  readonly snapshot: { readonly scores: WaveScores; readonly computedAt: Date };
}

export interface ChurnStores {
  readonly assessments: AssessmentStore;
  readonly cases: CaseStore;
  readonly snoozes: SnoozeStore;
  readonly behaviour: BehaviourStore;
  readonly snapshots: ScoreHistory;
  readonly portals: {
    /** Throws `portal_unknown`. */
    get(portalId: number): Promise<{ readonly timeZone: string }>;
  };
  readonly companies: {
    find(ref: CompanyRef): Promise<{
      readonly name: string;
      readonly renewalAt: Date | null;
      readonly ownerId: string | null;
    } | null>;
    lock(ref: CompanyRef): Promise<void>;
  };
  readonly settings: {
    getCurrent(portalId: number): Promise<{
      readonly settings: {
        readonly healthRadarId: string;
        readonly language: Language;
        readonly risk: RiskSettings;
        readonly signals: SignalSettings;
        readonly cases: CaseSettings;
        /** Company property that names the customer ambassador; `''` when none is mapped. */
        readonly ambassadorProperty: string;
      };
    }>;
  };
  readonly records: {
    want(ref: RecordRef, properties: Readonly<Record<string, string>>): Promise<void>;
  };
  readonly jobs: {
    enqueue(
      jobs: ReadonlyArray<
        | { readonly name: 'portal.sync'; readonly data: { readonly portalId: number } }
        | {
            readonly name: 'company.follow-up';
            readonly data: CompanyRef & { readonly caseId: string };
          }
      >,
    ): Promise<void>;
  };
}

/** Somebody put a reason aside until a moment, or (null) took that back. */
export interface Snooze extends CompanyRef {
  /** Names the attempt within the portal. */
  readonly requestId: string;
  readonly code: RiskCode;
  readonly until: Date | null;
  /** HubSpot's user id. */
  readonly by: string;
  readonly at: Date;
}

/** Every snooze that was ever made: the newest of a reason is the one that counts. */
export interface SnoozeStore {
  /** False when this attempt was stored before. */
  insert(snooze: Snooze): Promise<boolean>;
  findByRequest(portalId: number, requestId: string): Promise<Snooze | null>;
  /** Those that last beyond now, one for each reason, by its code. */
  listLasting(ref: CompanyRef, now: Date): Promise<Array<Snooze & { readonly until: Date }>>;
}

/** A task or note that the app itself makes on a company. */
export interface Activity {
  /** Names it within the portal, so that it is made once, such as `task:cas_…`. */
  readonly key: string;
  readonly objectType: 'tasks' | 'notes';
  readonly companyId: string;
  readonly ownerId: string | null;
  /** When the task is due; the time of the note. */
  readonly at: Date;
  /** Of a task; a note has none. */
  readonly subject: string;
  /** Plain text; line ends become paragraphs. */
  readonly body: string;
}

export interface ActivityWriter {
  /**
   * Makes the activity and returns its record id. It is never repeated: after a try without an
   * answer, look with `find` first. Throws `hubspot_*`.
   */
  create(portalId: number, activity: Activity): Promise<string>;
  /** The record id of an activity with this key on its company. Throws `hubspot_*`. */
  find(portalId: number, activity: Activity): Promise<string | null>;
}

export interface ActivityStore {
  /** `new`: go ahead; `started`: an earlier try may have made it, look first; `made`: nothing to do. */
  begin(portalId: number, key: string): Promise<'new' | 'started' | 'made'>;
  finish(portalId: number, key: string, recordId: string): Promise<void>;
}
