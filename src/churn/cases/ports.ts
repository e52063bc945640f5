import type { CompanyRef, WaveRef } from '../../lib/refs.ts';
import type { RiskAssessment } from '../assess-risk.ts';
import type { RiskCode } from '../risk-strengths.ts';

/** `risk`: the churn risk rose; `answer`: somebody answered what must not be left without a word. */
export type CaseType = 'risk' | 'answer';

/** `open` ► `taken` ► `answered` ► `closed`; each may be passed over. Overdue is no state of its own. */
export type CaseStatus = 'open' | 'taken' | 'answered' | 'closed';

/** Why the customer spoke: to help us get better, or to let off steam. */
export type CaseMotive = 'help' | 'steam';

/** A follow-up that somebody owns: one that is not closed per company, type and reason. */
export interface FollowUpCase extends CompanyRef {
  readonly caseId: string;
  readonly type: CaseType;
  /** The strongest reason at the moment it was opened. */
  readonly reason: RiskCode;
  readonly level: RiskAssessment['level'];
  readonly status: CaseStatus;
  /** HubSpot's owner id; null when nobody owns it. */
  readonly ownerId: string | null;
  readonly openedAt: Date;
  /** When it should be closed at the latest. */
  readonly dueAt: Date;
  readonly closedAt: Date | null;
  /** What was done, in the words of whoever answered or closed it. */
  readonly outcome: string;
  /** Whose answer it is about; named surveys only, and null once that is forgotten. */
  readonly contactId: string | null;
  /** The survey of that answer. */
  readonly waveId: string | null;
  /** HubSpot's user id of whoever took it. */
  readonly takenBy: string | null;
  readonly takenAt: Date | null;
  /** When somebody had talked with the customer. */
  readonly answeredAt: Date | null;
  readonly motive: CaseMotive | null;
  /** When somebody else heard that it is overdue; it happens once. */
  readonly escalatedAt: Date | null;
}

/** What somebody has done on a follow-up. */
export type CaseProgress = Pick<
  FollowUpCase,
  'status' | 'ownerId' | 'takenBy' | 'takenAt' | 'answeredAt' | 'motive' | 'outcome' | 'closedAt'
>;

export interface CaseStore {
  /** False when the company has one of this type and reason that is not closed. */
  insert(opened: FollowUpCase): Promise<boolean>;
  /** Throws `not_found`. */
  get(portalId: number, caseId: string): Promise<FollowUpCase>;
  /** Those that are not closed, oldest first. */
  listOpen(ref: CompanyRef): Promise<FollowUpCase[]>;
  /**
   * Of the churn risk, not closed and opened since then, whose note is not on the company yet; none
   * of a company that is gone.
   */
  listUnannounced(portalId: number, since: Date): Promise<FollowUpCase[]>;
  /** Not closed, due in that time and never escalated; none of a company that is gone. */
  listOverdue(portalId: number, since: Date, until: Date): Promise<FollowUpCase[]>;
  /** When those were due and closed that were due in that time. */
  listDue(portalId: number, since: Date, until: Date): Promise<CaseTimes[]>;
  /** False when it was closed already. */
  progress(portalId: number, caseId: string, progress: CaseProgress): Promise<boolean>;
  setOwner(portalId: number, caseId: string, ownerId: string): Promise<void>;
  setEscalated(portalId: number, caseId: string, at: Date): Promise<void>;
}

export type CaseTimes = Pick<FollowUpCase, 'dueAt' | 'closedAt'>;

/** Points of a closed survey that the same people are to be asked about again. */
export interface PlannedRemeasure extends CompanyRef, WaveRef {
  readonly caseId: string;
  readonly pointIds: readonly string[];
  readonly plannedAt: Date;
  readonly dueAt: Date;
}

export interface RemeasurePlanner {
  /** False when the follow-up has one already. */
  insert(planned: PlannedRemeasure): Promise<boolean>;
}

/** The people who can own records in HubSpot. */
export interface OwnerReader {
  /** Throws `hubspot_*` and `portal_disconnected`. */
  listOwners(portalId: number): Promise<
    ReadonlyArray<{
      readonly ownerId: string;
      readonly email: string;
      readonly firstName: string;
      readonly lastName: string;
    }>
  >;
}
