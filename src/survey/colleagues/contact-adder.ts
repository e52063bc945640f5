import type { CompanyRef } from '../../lib/refs.ts';

/** A person as the CRM should know them. */
export interface NewContact {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly jobTitle: string;
}

/** Makes people contacts of a company. */
export interface ContactAdder {
  /**
   * Makes sure that a contact with this address exists and belongs to the company, and returns its
   * id. One that exists keeps its values. Safe to repeat. Throws `hubspot_*`.
   */
  addContact(company: CompanyRef, contact: NewContact): Promise<string>;
}
