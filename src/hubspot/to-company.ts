import type { Day } from '../lib/calendar.ts';
import type { CompanyRef } from '../lib/refs.ts';
import type { CompanyMapping, CompanyProfile } from '../survey/company-profile.ts';
import type { Company } from '../survey/types.ts';
import type { CrmRecord } from './answers.ts';
import { findTimeZone } from './find-time-zone.ts';
import { readInstant } from './read-instant.ts';

/**
 * What `toCompany` reads, besides what the portal has mapped. Only contacts have a language as a
 * standard; where a portal has given its companies one by the same name, it is taken.
 */
const COMPANY_PROPERTIES = [
  ...['name', 'domain', 'hubspot_owner_id', 'hs_language', 'hs_country_code'],
  ...['industry', 'country', 'timezone', 'hs_parent_company_id'],
];

/** What HubSpot adds up of the deals that were won: the worth of a company unless another one is mapped. */
const STANDARD_VALUE = 'total_revenue';

/** Where nothing is mapped. */
export const NO_MAPPING: CompanyMapping = {
  renewalProperty: '',
  segmentProperty: '',
  valueProperty: '',
  customerSinceProperty: '',
  firstValueProperty: '',
};

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

/** The properties to ask for. */
export function companyProperties(mapping: CompanyMapping): string[] {
  const { renewalProperty, segmentProperty, valueProperty } = mapping;
  const { customerSinceProperty, firstValueProperty } = mapping;
  const mapped = [
    ...[renewalProperty, segmentProperty, valueProperty || STANDARD_VALUE],
    ...[customerSinceProperty, firstValueProperty],
  ];
  return [...COMPANY_PROPERTIES, ...mapped.filter((name) => name !== '')];
}

/** A company from its record, read with `companyProperties`. */
export function toCompany(ref: CompanyRef, record: CrmRecord, mapping: CompanyMapping): Company {
  const read = (name: string) => (record.properties[name] ?? '').trim();
  return {
    portalId: ref.portalId,
    companyId: ref.companyId,
    // HubSpot shows the domain, too, where a company has no name.
    name: read('name') || read('domain') || `Company ${ref.companyId}`,
    ownerId: read('hubspot_owner_id') || null,
    language:
      read('hs_language') || (LANGUAGE_OF_COUNTRY[read('hs_country_code').toUpperCase()] ?? null),
    renewalAt: readInstant(read(mapping.renewalProperty)),
    timeZone: findTimeZone({
      timeZone: read('timezone'),
      countryCode: read('hs_country_code'),
      country: read('country'),
    }),
    profile: toProfile(read, mapping),
  };
}

function toProfile(
  read: (name: string) => string,
  { segmentProperty, valueProperty, ...mapping }: CompanyMapping,
): CompanyProfile {
  const value = read(valueProperty || STANDARD_VALUE);
  return {
    segment: read(segmentProperty),
    industry: read('industry'),
    country: read('country') || read('hs_country_code'),
    value: value === '' || !Number.isFinite(Number(value)) ? null : Number(value),
    parentId: read('hs_parent_company_id') || null,
    customerSince: toDay(read(mapping.customerSinceProperty)),
    firstValueOn: toDay(read(mapping.firstValueProperty)),
  };
}

/** HubSpot keeps a date as midnight in UTC. */
function toDay(value: string): Day | null {
  return readInstant(value)?.toISOString().slice(0, 10) ?? null;
}
