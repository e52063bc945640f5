import type { CompanyRef } from '../lib/refs.ts';
import type { RepeatFacts } from './decide-next-wave.ts';
import type { SkipReason } from './decide-put-off.ts';

/** When companies are asked again by themselves. None of those that are gone. */
export interface RepeatStore {
  /** Ids of a portal's companies, by id and from the one after `afterId` on. */
  listCompanies(portalId: number, afterId: string, limit: number): Promise<string[]>;
  /**
   * What the next waves of these companies depend on; `radarId` names the radar that repeats. Locks
   * them until the transaction ends, so that a launch is never planned over. Only inside a transaction.
   */
  lock(portalId: number, radarId: string, companyIds: readonly string[]): Promise<CompanyRepeat[]>;
  /** What is planned for one company; null for one that nobody knows. */
  find(ref: CompanyRef): Promise<PlannedRepeat | null>;
  /** Stores `nextWaveAt`, `repeatFrom`, `tries` and `skipped`. One statement. */
  save(companies: readonly CompanyRepeat[]): Promise<void>;
  /** Companies whose time has come, the longest overdue first. */
  listDue(portalId: number, now: Date, limit: number): Promise<CompanyRef[]>;
}

export interface CompanyRepeat extends CompanyRef, RepeatFacts {
  /** Why it was not asked when its time had come; null where it was, or has not come. */
  readonly skipped: SkipReason | null;
}

export type PlannedRepeat = Pick<CompanyRepeat, 'nextWaveAt' | 'skipped'>;
