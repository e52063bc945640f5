import type { Contact } from '../survey/types.ts';
import type { CrmRecord } from './answers.ts';

/** What `toContact` reads. HubSpot leaves out the properties that a portal does not have. */
export const CONTACT_PROPERTIES = [
  'email',
  'firstname',
  'lastname',
  'jobtitle',
  'hs_language',
  'hs_buying_role',
  'hs_email_optout',
  'hs_email_hard_bounce_reason_enum',
  'hs_email_bad_address',
];

/**
 * A contact from its record, read with `CONTACT_PROPERTIES`. @param labels those of its association
 * to the company it is read for @param groupProperty read along, tells the group; empty for none
 */
export function toContact(
  portalId: number,
  record: CrmRecord,
  labels: readonly string[],
  groupProperty = '',
): Contact {
  const read = (name: string) => (record.properties[name] ?? '').trim();
  return {
    portalId,
    contactId: record.id,
    email: read('email'),
    firstName: read('firstname'),
    lastName: read('lastname'),
    language: read('hs_language') || null,
    buyingRoles: read('hs_buying_role')
      .split(';')
      .map((role) => role.trim())
      .filter((role) => role !== ''),
    jobTitle: read('jobtitle'),
    groupValue: read(groupProperty),
    labels,
    optedOut: read('hs_email_optout') === 'true',
    // `hs_email_bounce` counts every bounce ever, the passing ones too, so it says nothing.
    bounced:
      read('hs_email_hard_bounce_reason_enum') !== '' || read('hs_email_bad_address') === 'true',
  };
}
