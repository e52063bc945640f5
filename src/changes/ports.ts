import type { CompanyRef, RecordRef } from '../lib/refs.ts';
import type { JobQueue } from '../survey/job-queue.ts';
import type { CompanyStore, PortalStore } from '../survey/ports.ts';
import type { Company } from '../survey/types.ts';

/** The records whose changes matter to the app. */
export type ChangedObject = 'companies' | 'contacts' | 'deals' | 'tickets';

export type ChangeKind =
  'created' | 'changed' | 'deleted' | 'restored' | 'merged' | 'associated' | 'privacy_deleted';

/**
 * One event of HubSpot, as far as it is kept: which record, what kind of change, when. Values are
 * left out on purpose. Events come late, twice and in any order, so a change is only a hint to read
 * the record anew; and a stored value would be personal data.
 */
export interface ChangeEvent {
  readonly portalId: number;
  /** SHA-256 over portal, subscription, type, object, event id and time; never the attempt. */
  readonly eventKey: string;
  readonly kind: ChangeKind;
  readonly object: ChangedObject;
  readonly recordId: string;
  /** `merged`: the records that went into `recordId`. `associated`: the other end. Else empty. */
  readonly otherIds: readonly string[];
  /** `associated`: what the other end is. */
  readonly otherObject: ChangedObject | null;
  /** `associated`: the association was taken away. */
  readonly removed: boolean;
  readonly property: string | null;
  readonly occurredAt: Date;
}

export interface ChangeStore {
  /** One statement; events that came before are left out. Returns how many are new. */
  insertAll(events: readonly ChangeEvent[], receivedAt: Date): Promise<number>;
  /** Oldest occurrence first. */
  listWaiting(portalId: number, limit: number): Promise<ChangeEvent[]>;
  /**
   * All merges and privacy deletions that are kept, done ones too: nothing undoes them, so they
   * still hold for an event that comes late.
   */
  listPermanent(portalId: number): Promise<ChangeEvent[]>;
  markDone(portalId: number, eventKeys: readonly string[], at: Date): Promise<void>;
  deleteDoneBefore(portalId: number, before: Date): Promise<void>;
}

/** What became of a record that the app knows. */
export type RecordFate<Found> =
  | { readonly recordId: string; readonly fate: 'found'; readonly record: Found }
  /** It was merged into another one. */
  | { readonly recordId: string; readonly fate: 'merged'; readonly into: string }
  | { readonly recordId: string; readonly fate: 'gone' };

export interface ContactFacts {
  readonly contactId: string;
  readonly email: string;
  readonly optedOut: boolean;
}

/** Reads by batches of 100; one fate for each id, in the given order. Throws `hubspot_*`. */
export interface ChangeReader {
  readCompanies(
    portalId: number,
    companyIds: readonly string[],
  ): Promise<Array<RecordFate<Company>>>;
  readContacts(
    portalId: number,
    contactIds: readonly string[],
  ): Promise<Array<RecordFate<ContactFacts>>>;
  /** The companies of each record, by record id; records without one are left out. */
  listCompaniesOf(
    portalId: number,
    object: 'contacts' | 'deals' | 'tickets',
    recordIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>>;
}

/**
 * Everything in the database that hangs on a record's id. Each call is one transaction's work and
 * may be repeated.
 */
export interface HistoryStore {
  /** Which of these companies the app has stored anything about. */
  knownCompanies(portalId: number, companyIds: readonly string[]): Promise<string[]>;
  knownContacts(portalId: number, contactIds: readonly string[]): Promise<string[]>;
  /** All companies that are not gone, in pages: those after `afterId`, by id. */
  listCompanies(portalId: number, afterId: string, limit: number): Promise<string[]>;
  /** Which of these companies are gone: deleted, or merged into another one. */
  listGone(portalId: number, companyIds: readonly string[]): Promise<string[]>;
  /** Companies that were deleted since then, in pages, by id; none that was merged. */
  listDeleted(portalId: number, since: Date, afterId: string, limit: number): Promise<string[]>;
  /** Contacts with an unanswered invitation of a running wave, in pages, by id. */
  listWaitingContacts(portalId: number, afterId: string, limit: number): Promise<WaitingContact[]>;
  /** The last company that a sweep has dealt with; `''` when the last sweep went through. */
  getSweepPosition(portalId: number): Promise<string>;
  setSweepPosition(portalId: number, companyId: string): Promise<void>;
  /**
   * Waves, scores, risk and cases of `from` become those of `to`, which need not be known yet, and
   * what `to` shows then is written again. Of two running waves of one radar, or two open cases for
   * one reason, the older stays and the younger ends now. `from` is gone afterwards.
   */
  moveCompany(portalId: number, from: string, to: string, at: Date): Promise<void>;
  /**
   * Invitations, answers, rest period and opt-out of `from` become those of `to`; what `to` shows
   * then is written again.
   */
  moveContact(portalId: number, from: string, to: string): Promise<void>;
  /** The company was deleted: its running waves are cancelled, nothing more is written to it. */
  loseCompany(ref: CompanyRef, at: Date): Promise<void>;
  /** It came back: all of its properties are written again. */
  restoreCompany(ref: CompanyRef): Promise<void>;
  /** The contact was deleted: its unanswered invitations are withdrawn, nothing more is written to it. */
  loseContact(portalId: number, contactId: string): Promise<void>;
  /** Withdraws what these contacts have not answered yet of running waves. One statement. */
  withdrawInvitations(portalId: number, withdrawals: readonly Withdrawal[]): Promise<void>;
  /** Unanswered invitations of running waves get the new addresses. One statement. */
  changeAddresses(portalId: number, addresses: readonly NewAddress[]): Promise<void>;
  /** Privacy deletion: no trace is left but the numbers that many people made together. */
  forgetContact(portalId: number, contactId: string): Promise<void>;
}

/** Takes back what a contact has not answered yet. */
export interface Withdrawal {
  readonly contactId: string;
  /** Only of these companies' waves; of all when null. */
  readonly companyIds: readonly string[] | null;
}

export interface NewAddress {
  readonly contactId: string;
  readonly email: string;
}

/** A contact that still may answer. */
export interface WaitingContact {
  readonly contactId: string;
  /** The companies of these waves. */
  readonly companyIds: readonly string[];
}

/** Companies whose behaviour is to be read anew; the watching folder reads and assesses them. */
export interface WatchStore {
  /** A company that the app does not know yet is looked at, too: it may be a customer. */
  markStale(portalId: number, companyIds: readonly string[]): Promise<void>;
  /** All companies of which these records are known, also those that they have just left. */
  markStaleByRecords(
    portalId: number,
    object: 'contacts' | 'deals' | 'tickets',
    recordIds: readonly string[],
  ): Promise<void>;
}

/** What takes part in one transaction of this folder. */
export interface ChangeStores {
  readonly portals: Pick<PortalStore, 'find'>;
  readonly portalStates: {
    set(portalId: number, facts: { readonly webhookAt: Date }): Promise<void>;
  };
  readonly changes: ChangeStore;
  readonly history: HistoryStore;
  readonly behaviour: WatchStore;
  readonly companies: Pick<CompanyStore, 'listByIds' | 'save'>;
  readonly records: {
    /** All that the app wants of these records is written again. */
    forgetWritten(portalId: number, records: readonly RecordRef[]): Promise<void>;
  };
  readonly jobs: JobQueue;
}
