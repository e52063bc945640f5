import type { CompanyRef, WaveRef } from '../../lib/refs.ts';

/**
 * `planned`: waits for its day; `sent`: asked again; `given_up`: nobody could be asked for weeks;
 * `cancelled`: somebody took it back.
 */
export type RemeasureState = 'planned' | 'sent' | 'given_up' | 'cancelled';

/** Points of a closed survey that its people are to be asked about again, once a follow-up is done. */
export interface Remeasure extends CompanyRef, WaveRef {
  /** The follow-up that it came from; it has one at most. */
  readonly caseId: string;
  readonly pointIds: readonly string[];
  readonly plannedAt: Date;
  readonly dueAt: Date;
  readonly state: RemeasureState;
  /** The survey that asked again; null as long as none did. */
  readonly sentWaveId: string | null;
}

/** More is a survey of its own. */
export const MOST_REMEASURED = 5;
/** What may be chosen: sooner than that nothing has changed, later nobody remembers. */
export const REMEASURE_DAYS = [30, 60, 90] as const;
/** From the plan on; until then it is tried every working day whether somebody can be asked. */
export const GIVE_UP_DAYS = 150;

export interface RemeasureStore {
  /** False when the follow-up has one already. */
  insert(planned: Omit<Remeasure, 'state' | 'sentWaveId'>): Promise<boolean>;
  find(portalId: number, caseId: string): Promise<Remeasure | null>;
  /** Newest plan first. */
  listOfCompany(ref: CompanyRef, limit: number): Promise<Remeasure[]>;
  /** Planned ones whose day has come, of companies that are there, the longest due first. */
  listDue(portalId: number, now: Date, limit: number): Promise<Remeasure[]>;
  /** False when it is not planned any more. */
  settle(
    portalId: number,
    caseId: string,
    change: {
      readonly state: Exclude<RemeasureState, 'planned'>;
      readonly sentWaveId: string | null;
    },
  ): Promise<boolean>;
  /** Puts a planned one off. */
  postpone(portalId: number, caseId: string, dueAt: Date): Promise<void>;
}
