import type { Contact } from '../survey/types.ts';
import type { CrmRecord } from './answers.ts';
import { findTimeZone } from './find-time-zone.ts';

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
  'hs_job_change_detected_date',
  'hs_legal_basis',
  'hs_timezone',
  'hs_country_region_code',
  'country',
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
    // HubSpot's own words: the date on which it learned that they left their company.
    hasLeft: read('hs_job_change_detected_date') !== '' || labels.some(saysLeft),
    hasLegalBasis: read('hs_legal_basis') !== '',
    timeZone: findTimeZone({
      timeZone: read('hs_timezone'),
      countryCode: read('hs_country_region_code'),
      country: read('country'),
    }),
  };
}

/** How people name the label of a former colleague, in the languages of the product. */
const LEFT = /^(former|ex-|left |tidligere|fratrådt|sluttet|tidigare|slutat|ehemalig)/i;

function saysLeft(label: string): boolean {
  return LEFT.test(label.trim());
}
