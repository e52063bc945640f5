import type { ChangeReader, RecordFate } from '../../../src/changes/ports.ts';
import type { Company } from '../../../src/survey/types.ts';
import { PORTAL } from './change-events.ts';

/** A portal of HubSpot's as it is now. A number is what became of the record: merged into that one. */
export interface Truth {
  readonly companies: Readonly<Record<string, Partial<Company> | 'gone' | number>>;
  readonly contacts: Readonly<Record<string, TrueContact | 'gone' | number>>;
  readonly deals?: Readonly<Record<string, readonly string[]>>;
  readonly tickets?: Readonly<Record<string, readonly string[]>>;
}

export interface TrueContact {
  readonly email?: string;
  readonly optedOut?: boolean;
  readonly companies?: readonly string[];
}

export function buildCompany(companyId: string, overrides: Partial<Company> = {}): Company {
  return {
    portalId: PORTAL,
    companyId,
    name: `Company ${companyId}`,
    ownerId: null,
    language: null,
    renewalAt: null,
    ...overrides,
  };
}

export function addressOf(contactId: string): string {
  return `contact${contactId}@nordlys.example`;
}

export interface HubSpotOptions {
  /** Looked at anew with each call. */
  readonly getTruth: () => Truth;
  /** HubSpot answers for a merged record as for one that was deleted. */
  readonly hidesMerges: boolean;
  /** Hears of each call before it is answered; may throw. */
  readonly onCall: (what: string, ids: readonly string[]) => void;
}

/** Reads a portal as it is now. */
export function createReader({ getTruth, hidesMerges, onCall }: HubSpotOptions): ChangeReader {
  const fateOf = <True, Found>(
    recordId: string,
    record: True | 'gone' | number | undefined,
    convert: (record: True) => Found,
  ): RecordFate<Found> => {
    if (record === undefined || record === 'gone') return { recordId, fate: 'gone' };
    if (typeof record !== 'number') {
      return { recordId, fate: 'found', record: convert(record) };
    }
    return hidesMerges
      ? { recordId, fate: 'gone' }
      : { recordId, fate: 'merged', into: String(record) };
  };
  return {
    async readCompanies(_portalId, ids) {
      onCall('companies', ids);
      const { companies } = getTruth();
      return Promise.resolve(
        ids.map((id) =>
          fateOf(id, companies[id], (company: Partial<Company>) => buildCompany(id, company)),
        ),
      );
    },
    async readContacts(_portalId, ids) {
      onCall('contacts', ids);
      const { contacts } = getTruth();
      return Promise.resolve(
        ids.map((contactId) =>
          fateOf(contactId, contacts[contactId], ({ email, optedOut }: TrueContact) => ({
            contactId,
            email: email ?? addressOf(contactId),
            optedOut: optedOut ?? false,
          })),
        ),
      );
    },
    async listCompaniesOf(_portalId, object, ids) {
      onCall(`companies of ${object}`, ids);
      const { contacts, deals = {}, tickets = {} } = getTruth();
      const listOf = (id: string): readonly string[] => {
        if (object !== 'contacts') return (object === 'deals' ? deals : tickets)[id] ?? [];
        const contact = contacts[id];
        return typeof contact === 'object' ? (contact.companies ?? []) : [];
      };
      return Promise.resolve(
        new Map(ids.map((id) => [id, listOf(id)] as const).filter(([, of]) => of.length > 0)),
      );
    },
  };
}
