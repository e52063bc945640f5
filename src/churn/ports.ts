import type { CompanyRef } from '../lib/refs.ts';
import type { RiskAssessment, RiskInput, RiskLevel } from './assess-risk.ts';

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

export type { RiskLevel };
