import type { CompanyRef } from '../../lib/refs.ts';
import type { BehaviourFacts, DealFact, MeetingFact, TicketFact } from '../signals/facts.ts';
import type { BehaviourScores } from './score-behaviour.ts';

/** A company as HubSpot has it now. */
export interface WatchedCompany extends CompanyRef {
  readonly name: string;
  readonly ownerId: string | null;
  readonly language: string | null;
  readonly renewalAt: Date | null;
}

export interface FoundPerson {
  readonly id: string;
  /** Records that were merged into this one. */
  readonly mergedIds: readonly string[];
  readonly role: 'decision_maker' | 'champion' | null;
  readonly bouncedAt: Date | null;
  readonly optedOutAt: Date | null;
}

/** What HubSpot says about one company's behaviour at one moment. */
export interface FoundBehaviour {
  readonly company: WatchedCompany;
  readonly isCustomer: boolean;
  readonly createdAt: Date | null;
  readonly repliedAt: Date | null;
  /** Since when a payment is overdue; null when none is, or no property is mapped. */
  readonly overdueSince: Date | null;
  /** Null without notice; without a date where the mapped property only says that there is one. */
  readonly notice: { readonly since: Date | null } | null;
  readonly usage: number | null;
  readonly tickets: readonly TicketFact[] | null;
  readonly deals: readonly DealFact[] | null;
  readonly meetings: readonly MeetingFact[] | null;
  readonly people: readonly FoundPerson[];
}

/** Reads behaviour by batches. Throws `hubspot_*` and `portal_disconnected`. */
export interface BehaviourReader {
  /** Of each company that HubSpot still has under this id. */
  read(portalId: number, companyIds: readonly string[]): Promise<FoundBehaviour[]>;
  /** One page of the account's companies: the ids of those who are customers. */
  listCustomers(
    portalId: number,
    after: string | undefined,
  ): Promise<{ readonly companyIds: readonly string[]; readonly after: string | undefined }>;
}

/** A company whose behaviour is to be read anew. */
export interface StaleCompany {
  readonly companyId: string;
  /** How often that was asked for so far. */
  readonly asked: number;
  /** Whether the app knows the company. */
  readonly isKnown: boolean;
  /** Whether it was ever surveyed. */
  readonly hasWave: boolean;
}

export interface StoredBehaviour {
  readonly facts: BehaviourFacts;
  /** When reading them began; null when they were never read. */
  readonly readAt: Date | null;
}

export interface BehaviourStore {
  /** The next stale companies by id, after that one; none that is gone. */
  listStale(portalId: number, afterId: string, limit: number): Promise<StaleCompany[]>;
  hasStale(portalId: number): Promise<boolean>;
  markAllStale(portalId: number): Promise<void>;
  markStale(portalId: number, companyIds: readonly string[]): Promise<void>;
  find(ref: CompanyRef): Promise<StoredBehaviour>;
  /** Replaces everything that is known, and settles what was asked for until `asked`. */
  save(
    ref: CompanyRef,
    facts: BehaviourFacts,
    read: { readonly at: Date; readonly asked: number },
  ): Promise<void>;
  /** Nothing was there to read: settles what was asked for. */
  settle(ref: CompanyRef, asked: number): Promise<void>;
  /** Forgets a company that is not to be watched. */
  drop(ref: CompanyRef): Promise<void>;
  saveScores(ref: CompanyRef, scores: BehaviourScores): Promise<void>;
}
