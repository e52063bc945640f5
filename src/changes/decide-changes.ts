import type { ChangedObject, ChangeEvent } from './ports.ts';
import { findSurvivor } from './permanent-changes.ts';
import type { Merges, PermanentChanges } from './permanent-changes.ts';
import { unique } from './record-ids.ts';

/** Ids of records, each once. */
export interface RecordIds {
  readonly companies: readonly string[];
  readonly contacts: readonly string[];
}

/** Which of the records that events mention the app has stored anything about. */
export interface KnownRecords {
  readonly companies: ReadonlySet<string>;
  readonly contacts: ReadonlySet<string>;
}

/**
 * The work that a number of events ask for. Everything in it is sorted and there once: the same
 * events in another order, or more than once, are the same work.
 */
export interface ChangePlan extends RecordIds {
  /** Contacts that may no longer belong to these companies. */
  readonly departures: readonly Departure[];
  /** Their companies are to be assessed. */
  readonly deals: readonly string[];
  readonly tickets: readonly string[];
  /** Companies to assess. */
  readonly assess: readonly string[];
  /** Records whose values of the app somebody else changed. */
  readonly rewrite: RecordIds;
}

export interface Departure {
  readonly contactId: string;
  readonly companyId: string;
}

const OWN_PROPERTY = 'radar_';

/** All companies and contacts that the events are about, merged ones with their survivors. Pure. */
export function listMentioned(
  events: readonly ChangeEvent[],
  { companyMerges, contactMerges }: PermanentChanges,
): RecordIds {
  const ids = (object: ChangedObject, merges: Merges): string[] =>
    unique(
      events
        .flatMap((event) => idsOf(event, object))
        .flatMap((id) => [id, findSurvivor(id, merges)]),
    );
  return { companies: ids('companies', companyMerges), contacts: ids('contacts', contactMerges) };
}

/**
 * Turns waiting events into work. Pure, and it believes no event: one only says which record to
 * read anew, so that late, repeated and disordered events do no harm. Only merges and privacy
 * deletions count by themselves, because nothing undoes them. Records that the app does not know
 * are left out.
 */
export function decideChanges(
  events: readonly ChangeEvent[],
  permanent: PermanentChanges,
  known: KnownRecords,
): ChangePlan {
  const { companyMerges, contactMerges } = permanent;
  const records = events.filter(({ kind }) => kind !== 'associated');
  const departures = listDepartures(events, permanent, known);
  const toRead = listMentioned(records, permanent);
  const dealsAndTickets = events.filter(({ kind }) => kind !== 'deleted');
  const assess = unique(
    events.flatMap(listConcerned).flatMap((id) => knownOf(id, companyMerges, known.companies)),
  );
  return {
    companies: unique([
      ...toRead.companies.filter((id) => known.companies.has(id)),
      ...departures.map(({ companyId }) => companyId),
      ...assess,
    ]),
    contacts: unique([
      ...toRead.contacts.filter((id) => known.contacts.has(id)),
      ...departures.map(({ contactId }) => contactId),
    ]),
    departures,
    deals: unique(dealsAndTickets.flatMap((event) => readOnlyIf(event, 'deals'))),
    tickets: unique(dealsAndTickets.flatMap((event) => readOnlyIf(event, 'tickets'))),
    assess,
    rewrite: {
      companies: listRewrites(records, 'companies', companyMerges, known.companies),
      contacts: listRewrites(records, 'contacts', contactMerges, known.contacts),
    },
  };
}

function idsOf(event: ChangeEvent, object: ChangedObject): string[] {
  const { kind, recordId, otherIds } = event;
  if (kind !== 'associated') return event.object === object ? [recordId, ...otherIds] : [];
  return [
    ...(event.object === object ? [recordId] : []),
    ...(event.otherObject === object ? otherIds : []),
  ];
}

/** The record itself where it is known, else what it was merged into, else nothing. */
function knownOf(id: string, merges: Merges, known: ReadonlySet<string>): string[] {
  return [id, findSurvivor(id, merges)].filter((one) => known.has(one)).slice(0, 1);
}

/** Whether they are gone is read later: HubSpot tells a label that was taken away like this, too. */
function listDepartures(
  events: readonly ChangeEvent[],
  { companyMerges, contactMerges }: PermanentChanges,
  known: KnownRecords,
): Departure[] {
  const departures = new Map<string, Departure>();
  for (const event of events.filter(({ removed }) => removed)) {
    for (const contact of idsOf(event, 'contacts')) {
      for (const company of idsOf(event, 'companies')) {
        const [contactId] = knownOf(contact, contactMerges, known.contacts);
        const [companyId] = knownOf(company, companyMerges, known.companies);
        if (contactId === undefined || companyId === undefined) continue;
        departures.set(`${contactId}/${companyId}`, { contactId, companyId });
      }
    }
  }
  return unique([...departures.keys()]).flatMap((key) => departures.get(key) ?? []);
}

/** Deals and tickets that still exist are asked for their companies. */
function readOnlyIf(event: ChangeEvent, object: 'deals' | 'tickets'): string[] {
  return event.kind !== 'associated' && event.object === object ? [event.recordId] : [];
}

/** The companies that an event itself names as to be assessed. */
function listConcerned(event: ChangeEvent): string[] {
  const isAboutContact = event.object === 'contacts' || event.otherObject === 'contacts';
  return isAboutContact ? [] : idsOf(event, 'companies');
}

/** The app's own writes never come here: whoever changed its properties was somebody else. */
function listRewrites(
  records: readonly ChangeEvent[],
  objectType: ChangedObject,
  merges: Merges,
  known: ReadonlySet<string>,
): string[] {
  const changed = records.filter(
    ({ object, kind, property }) =>
      object === objectType &&
      // A merge mixes the values of two records, and a record comes back with old ones.
      (kind === 'merged' || kind === 'restored' || (property ?? '').startsWith(OWN_PROPERTY)),
  );
  return unique(changed.flatMap(({ recordId }) => knownOf(recordId, merges, known)));
}
