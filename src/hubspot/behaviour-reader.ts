import { z } from 'zod';
import type { BehaviourReader, FoundBehaviour, FoundPerson } from '../churn/behaviour/ports.ts';
import { isAppError } from '../lib/errors.ts';
import type { Log } from '../lib/log.ts';
import type { PortalSettings } from '../survey/settings.ts';
import { crmRecord, paging } from './answers.ts';
import type { CrmRecord } from './answers.ts';
import { paths } from './api-version.ts';
import type { HubSpotClient } from './client.ts';
import { MERGED_IDS } from './decide-fates.ts';
import { listAssociated } from './list-associated.ts';
import type { Associated } from './list-associated.ts';
import { nameReferrers } from './name-referrers.ts';
import type { NameReferrersDeps } from './name-referrers.ts';
import { readBatches } from './read-batches.ts';
import { readRefusals } from './read-refusals.ts';
import {
  dealPropertiesOf,
  isCustomer,
  MEETING_PROPERTIES,
  roleOf,
  TICKET_PROPERTIES,
  ticketPropertyOf,
  toCompanyBehaviour,
  toDeal,
  toMeeting,
  toTicket,
  watchedProperties,
} from './to-behaviour.ts';
import { CONTACT_PROPERTIES, toContact } from './to-contact.ts';

export interface BehaviourReaderDeps extends NameReferrersDeps {
  readonly client: HubSpotClient;
  settingsOf(portalId: number): Promise<PortalSettings>;
  readonly log: Log;
}

interface Target extends BehaviourReaderDeps {
  readonly portalId: number;
  readonly settings: PortalSettings;
}

const companiesPage = z.looseObject({ results: z.array(crmRecord), paging });

/** Reads what companies do from deals, tickets, meetings, contacts and their own properties. */
export function createBehaviourReader(deps: BehaviourReaderDeps): BehaviourReader {
  return {
    async read(portalId, companyIds) {
      const settings = await deps.settingsOf(portalId);
      return readBehaviour({ ...deps, portalId, settings }, companyIds);
    },
    async listCustomers(portalId, after) {
      const page = await deps.client.request(portalId, {
        method: 'GET',
        path: paths.records('companies'),
        query: { limit: '100', properties: 'lifecyclestage', ...(after && { after }) },
        schema: companiesPage,
      });
      return {
        companyIds: page.results.filter(isCustomer).map(({ id }) => id),
        after: page.paging?.next?.after,
      };
    },
  };
}

/** All kinds of records at once: the portal's rate is the limit, not the order. */
async function readBehaviour(
  target: Target,
  companyIds: readonly string[],
): Promise<FoundBehaviour[]> {
  const { client, portalId, settings } = target;
  const companyTarget = { client, portalId, object: 'companies' } as const;
  const [companies, tickets, deals, meetings, people] = await Promise.all([
    readBatches({ ...companyTarget, properties: watchedProperties(settings) }, companyIds),
    readFacts(target, companyIds, {
      object: 'tickets',
      properties: [...TICKET_PROPERTIES, ticketPropertyOf(settings)],
      toFact: (record) => toTicket(record, settings),
    }),
    readFacts(target, companyIds, {
      object: 'deals',
      properties: dealPropertiesOf(settings),
      toFact: (record) => toDeal(record, settings),
    }).then((found) => nameReferrers(target, portalId, found)),
    readFacts(target, companyIds, {
      object: 'meetings',
      properties: MEETING_PROPERTIES,
      toFact: toMeeting,
    }),
    readPeople(target, companyIds),
  ]);
  return [...companies.values()].map((record) => ({
    ...toCompanyBehaviour(portalId, record, settings),
    tickets: tickets && (tickets.get(record.id) ?? []),
    deals: deals && (deals.get(record.id) ?? []),
    meetings: meetings && (meetings.get(record.id) ?? []),
    people: people.get(record.id) ?? [],
  }));
}

interface FactKind<Fact> {
  readonly object: 'tickets' | 'deals' | 'meetings';
  readonly properties: readonly string[];
  /** Null for a record that says nothing. */
  readonly toFact: (record: CrmRecord) => Fact | null;
}

/**
 * The facts of each company by its id, sorted by record. Null where nobody allowed the app to read
 * them: that is up to the account, and nothing is known then.
 */
async function readFacts<Fact>(
  { client, portalId, log }: Target,
  companyIds: readonly string[],
  { object, properties, toFact }: FactKind<Fact>,
): Promise<Map<string, Fact[]> | null> {
  try {
    const associated = await listAssociated(
      { client, portalId, from: 'companies', to: object },
      companyIds,
    );
    const records = await readBatches({ client, portalId, object, properties }, idsOf(associated));
    return mapValues(associated, (ofCompany) =>
      sortedIds(ofCompany).flatMap((id) => {
        const record = records.get(id);
        const fact = record ? toFact(record) : null;
        return fact === null ? [] : [fact];
      }),
    );
  } catch (error) {
    if (!isAppError(error, 'hubspot_refused') || !('scopes' in error.details)) throw error;
    log.warn({ portalId, object }, 'behaviour.not_allowed');
    return null;
  }
}

async function readPeople(
  target: Target,
  companyIds: readonly string[],
): Promise<Map<string, FoundPerson[]>> {
  const { client, portalId, settings } = target;
  const { groups } = settings;
  const associated = await listAssociated(
    { client, portalId, from: 'companies', to: 'contacts' },
    companyIds,
  );
  const properties = [
    ...CONTACT_PROPERTIES,
    MERGED_IDS,
    ...(groups.source === 'property' && groups.property ? [groups.property] : []),
  ];
  const records = await readBatches(
    { client, portalId, object: 'contacts', properties },
    idsOf(associated),
  );
  const refusing = [...records.values()].filter((record) => {
    const { bounced, optedOut } = toContact(portalId, record, []);
    return bounced || optedOut;
  });
  const refusals = await readRefusals(
    { client, portalId },
    refusing.map(({ id }) => id),
  );
  return mapValues(associated, (ofCompany) =>
    sortedIds(ofCompany).flatMap((id): FoundPerson[] => {
      const record = records.get(id);
      if (!record) return [];
      const labels = ofCompany.filter((one) => one.id === id).flatMap((one) => one.labels);
      const refused = refusals.get(id) ?? { bouncedAt: null, optedOutAt: null };
      return [
        {
          id,
          mergedIds: mergedInto(record),
          role: roleOf(portalId, record, labels, settings),
          ...refused,
        },
      ];
    }),
  );
}

function mergedInto(record: CrmRecord): string[] {
  return (record.properties[MERGED_IDS] ?? '').split(';').filter((id) => id !== '');
}

function idsOf(associated: ReadonlyMap<string, readonly Associated[]>): Set<string> {
  return new Set([...associated.values()].flatMap((list) => list.map(({ id }) => id)));
}

/** Each once: a primary association is told twice. */
function sortedIds(list: readonly Associated[]): string[] {
  return [...new Set(list.map(({ id }) => id))].sort();
}

function mapValues<Value, Mapped>(
  map: ReadonlyMap<string, Value>,
  convert: (value: Value) => Mapped,
): Map<string, Mapped> {
  return new Map([...map].map(([key, value]) => [key, convert(value)]));
}
