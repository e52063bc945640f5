import type { PortalData, SeedAssociation, SeedRecord } from '../../src/sandbox/portal-data.ts';
import { EMPTY_PORTAL } from '../../src/sandbox/portal-data.ts';
import { SAMPLE_OWNERS } from '../../src/sandbox/sample-data/owners.ts';

export interface PersonDraft {
  readonly id: string;
  /** `person.<id>@firma.example` unless told. */
  readonly email?: string;
  readonly firstName?: string;
  readonly language?: string;
  /** `hs_buying_role` values. */
  readonly roles?: readonly string[];
}

/**
 * A portal with these people by company id; the companies are called "Firma 900" and so on. Who is
 * named at two companies is one contact, and the first company is the primary one.
 */
export function buildPortalData(
  companies: Readonly<Record<string, readonly PersonDraft[]>>,
): PortalData {
  return {
    ...EMPTY_PORTAL,
    owners: SAMPLE_OWNERS,
    records: Object.entries(companies).flatMap(([companyId, people]) => [
      toCompany(companyId),
      ...people.map(toContact),
    ]),
    associations: Object.entries(companies).flatMap(([companyId, people]) =>
      people.map(({ id }): SeedAssociation => ({
        from: ['contacts', id],
        to: ['companies', companyId],
        primary: true,
      })),
    ),
  };
}

/** People with the ids `from`, `from + 1` and so on. */
export function buildPeople(count: number, from: number): PersonDraft[] {
  return Array.from({ length: count }, (_, index) => ({ id: String(from + index) }));
}

/** The company's owner is the vendor's team of its waves. */
function toCompany(companyId: string): SeedRecord {
  const properties = { name: `Firma ${companyId}`, hubspot_owner_id: '61001' };
  return { objectType: 'companies', id: companyId, properties };
}

function toContact({
  id,
  email = `person.${id}@firma.example`,
  firstName = `Nr. ${id}`,
  language = 'en',
  roles = [],
}: PersonDraft): SeedRecord {
  return {
    objectType: 'contacts',
    id,
    properties: {
      email,
      firstname: firstName,
      lastname: 'Prøve',
      hs_language: language,
      hs_buying_role: roles.join(';'),
    },
  };
}
