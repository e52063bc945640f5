import type { CompanyRef } from '../lib/refs.ts';
import type { Company } from '../survey/types.ts';
import type { CrmRecord } from './answers.ts';
import { findTimeZone } from './find-time-zone.ts';
import { readInstant } from './read-instant.ts';

/**
 * What `toCompany` reads, besides the portal's renewal property. Only contacts have a language as a
 * standard; where a portal has given its companies one by the same name, it is taken.
 */
const COMPANY_PROPERTIES = [
  'name',
  'domain',
  'hubspot_owner_id',
  'hs_language',
  'hs_country_code',
  'country',
  'timezone',
];

/** What most people speak there, as far as it is a language of the product. */
const LANGUAGE_OF_COUNTRY: Readonly<Record<string, string>> = {
  DK: 'da',
  NO: 'nb',
  SE: 'sv',
  DE: 'de',
  AT: 'de',
  GB: 'en',
  IE: 'en',
  US: 'en',
};

/** The properties to ask for. @param renewalProperty empty when the portal has mapped none. */
export function companyProperties(renewalProperty: string): string[] {
  return [...COMPANY_PROPERTIES, renewalProperty].filter((name) => name !== '');
}

/** A company from its record, read with `companyProperties`. */
export function toCompany(ref: CompanyRef, record: CrmRecord, renewalProperty: string): Company {
  const read = (name: string) => (record.properties[name] ?? '').trim();
  return {
    portalId: ref.portalId,
    companyId: ref.companyId,
    // HubSpot shows the domain, too, where a company has no name.
    name: read('name') || read('domain') || `Company ${ref.companyId}`,
    ownerId: read('hubspot_owner_id') || null,
    language:
      read('hs_language') || (LANGUAGE_OF_COUNTRY[read('hs_country_code').toUpperCase()] ?? null),
    renewalAt: readInstant(read(renewalProperty)),
    timeZone: findTimeZone({
      timeZone: read('timezone'),
      countryCode: read('hs_country_code'),
      country: read('country'),
    }),
  };
}
