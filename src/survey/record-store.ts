import type { RecordRef } from '../lib/refs.ts';

/** The values that HubSpot should show. Syncing compares them with what it wrote last. */
export interface RecordStore {
  /** What the record should show, null when nothing was ever wanted for it. */
  find(ref: RecordRef): Promise<Readonly<Record<string, string>> | null>;
  /** Why HubSpot does not show it; null where HubSpot took it, was not asked yet, or lost the record. */
  findProblem(ref: RecordRef): Promise<RefusedWrite | null>;
  /** Merges values into what the record should show; `''` empties a property. All values are text. */
  want(ref: RecordRef, properties: Readonly<Record<string, string>>): Promise<void>;
  /** The same for many records at once. */
  wantAll(wishes: readonly Wish[]): Promise<void>;
  /**
   * Contacts whose record should show a personal link that is of no more use, by id. Locks them until
   * the transaction ends, so that no newer link is taken off. Only inside a transaction.
   */
  lockSpentLinks(portalId: number, limit: number): Promise<string[]>;
}

/** HubSpot refused to write a record, and somebody can do something about it. */
export interface RefusedWrite {
  /** HubSpot's own words, without e-mail addresses. */
  readonly message: string;
  /** When it was last tried. */
  readonly since: Date;
}

/** What one record should show. */
export interface Wish extends RecordRef {
  readonly properties: Readonly<Record<string, string>>;
}
