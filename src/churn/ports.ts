import type { CompanyRef, RecordRef } from '../lib/refs.ts';
import type { WaveScores } from '../scoring/types.ts';
import type { Language, LocalText } from '../texts/language.ts';
import type { RiskAssessment, RiskInput } from './assess-risk.ts';

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

export interface AssessmentStore {
  findLatest(ref: CompanyRef): Promise<StoredAssessment | null>;
  save(assessment: StoredAssessment): Promise<void>;
  /** Newest first. */
  list(ref: CompanyRef, limit: number): Promise<StoredAssessment[]>;
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
  readonly snapshots: ScoreHistory;
  readonly companies: {
    find(ref: CompanyRef): Promise<{ readonly renewalAt: Date | null } | null>;
    lock(ref: CompanyRef): Promise<void>;
  };
  readonly settings: {
    getCurrent(portalId: number): Promise<{
      readonly settings: { readonly healthRadarId: string; readonly language: Language };
    }>;
  };
  readonly records: {
    want(ref: RecordRef, properties: Readonly<Record<string, string>>): Promise<void>;
  };
  readonly jobs: {
    enqueue(
      jobs: ReadonlyArray<{
        readonly name: 'portal.sync';
        readonly data: { readonly portalId: number };
      }>,
    ): Promise<void>;
  };
}
