import type { CompanyRef, ContactRef, RecordRef } from '../lib/refs.ts';
import type { SubscriptionReader } from './subscriptions/subscription-status.ts';
import type { Company, Contact, Owner } from './types.ts';

/** What the survey reads from the CRM. Throws `hubspot_*` errors when HubSpot can't answer. */
export interface Crm extends SubscriptionReader {
  /** Throws `company_unknown` when the portal has no such company. */
  getCompany(ref: CompanyRef): Promise<Company>;
  /** Every association company → contact, primary or not, once per contact id. */
  listContacts(ref: CompanyRef): Promise<Contact[]>;
  listOwners(portalId: number): Promise<Owner[]>;
}

/** What the contact's card reads from the CRM. */
export interface ContactReader {
  /** Without what only an association to a company tells. Throws `contact_unknown` and `hubspot_*`. */
  getContact(ref: ContactRef): Promise<Contact>;
}

/** What one record gets. */
export interface RecordUpdate {
  readonly id: string;
  /** All values are text, `''` empties a property. */
  readonly properties: Readonly<Record<string, string>>;
}

/** What became of one record of a write. */
export type WriteOutcome =
  | { readonly id: string; readonly ok: true }
  | {
      readonly id: string;
      readonly ok: false;
      /** HubSpot's own words, without e-mail addresses. */
      readonly message: string;
      /** The record no longer exists. */
      readonly gone: boolean;
      /** The portal lacks a property of this input: provision, then repeat. */
      readonly missingProperty: boolean;
      /** Which ones, as far as HubSpot names them; it may name those of other inputs, too. */
      readonly missingProperties: readonly string[];
    };

/** What the app writes into the CRM. */
export interface CrmWriter {
  /**
   * Writes properties, at most 100 records a call, and tells for every record what became of it, in
   * the order of the first mention. One record's refusal does not hold back the others. Throws
   * `hubspot_*` and `portal_disconnected` when nobody knows; repeating everything is harmless.
   */
  updateRecords(
    portalId: number,
    objectType: RecordRef['objectType'],
    updates: readonly RecordUpdate[],
  ): Promise<WriteOutcome[]>;
}
