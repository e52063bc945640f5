import { isAppError } from '../lib/errors.ts';
import type { Log } from '../lib/log.ts';
import type { Company } from '../survey/types.ts';
import type { ChangePlan } from './decide-changes.ts';
import { findSurvivor, nextOf } from './permanent-changes.ts';
import type { Merges, PermanentChanges } from './permanent-changes.ts';
import { listThose, unique } from './record-ids.ts';
import type { ChangeReader, ContactFacts, HistoryStore, RecordFate } from './ports.ts';

export interface ReadFindingsDeps {
  readonly reader: ChangeReader;
  readonly history: Pick<HistoryStore, 'knownCompanies' | 'listGone'>;
  readonly log: Log;
}

/** What HubSpot and the database say about the records of a plan. */
export interface Findings {
  readonly companies: ReadonlyMap<string, RecordFate<Company>>;
  readonly contacts: ReadonlyMap<string, RecordFate<ContactFacts>>;
  /** By the id of a contact that may have left one of them. */
  readonly companiesOf: ReadonlyMap<string, readonly string[]>;
  /** Known companies of the plan's deals and tickets. */
  readonly concerned: readonly string[];
  /** Companies of them that the app does not know. */
  readonly strangers: readonly string[];
  /** Which of all these companies the app already knows to be gone. */
  readonly goneBefore: ReadonlySet<string>;
}

/**
 * Reads in HubSpot whatever a plan needs, each record once, and nothing when it needs nothing.
 * Throws `hubspot_*` and `portal_disconnected`.
 */
export async function readFindings(
  deps: ReadFindingsDeps,
  portalId: number,
  plan: ChangePlan,
  permanent: PermanentChanges,
): Promise<Findings> {
  const { reader, history } = deps;
  const companies = await readToTheEnd(
    (ids) => reader.readCompanies(portalId, ids),
    plan.companies,
    permanent.companyMerges,
  );
  const contacts = await readToTheEnd(
    (ids) => reader.readContacts(portalId, ids),
    plan.contacts,
    permanent.contactMerges,
  );
  const concerned = [
    ...(await listConcerned(deps, portalId, 'deals', plan.deals)),
    ...(await listConcerned(deps, portalId, 'tickets', plan.tickets)),
  ];
  const known = await history.knownCompanies(portalId, unique(concerned));
  return {
    companies,
    contacts,
    companiesOf: await listCompaniesOf(
      reader,
      portalId,
      'contacts',
      listLeaving(plan, permanent, contacts),
    ),
    concerned: known,
    strangers: unique(concerned).filter((id) => !known.includes(id)),
    goneBefore: new Set(await history.listGone(portalId, unique([...companies.keys(), ...known]))),
  };
}

/** Contacts that exist and may have left a company. */
function listLeaving(
  plan: ChangePlan,
  { contactMerges }: PermanentChanges,
  contacts: Findings['contacts'],
): string[] {
  const survivors = plan.departures.map(({ contactId }) =>
    findSurvivor(contactId, contactMerges, contacts),
  );
  return listThose(unique(survivors), contacts, 'found');
}

/**
 * The companies of deals or tickets: none where nobody allowed the app to read them, because that
 * is up to the account and must not hold back its other changes.
 */
async function listConcerned(
  { reader, log }: ReadFindingsDeps,
  portalId: number,
  object: 'deals' | 'tickets',
  ids: readonly string[],
): Promise<string[]> {
  try {
    return [...(await listCompaniesOf(reader, portalId, object, ids)).values()].flat();
  } catch (error) {
    if (!isAppError(error, 'hubspot_refused') || !('scopes' in error.details)) throw error;
    log.warn({ portalId, object, count: ids.length }, 'changes.not_allowed');
    return [];
  }
}

async function listCompaniesOf(
  reader: ChangeReader,
  portalId: number,
  object: 'contacts' | 'deals' | 'tickets',
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  return ids.length === 0 ? new Map() : reader.listCompaniesOf(portalId, object, ids);
}

/** The records, and the ones that they were merged into, until none is left to follow. */
async function readToTheEnd<Found>(
  read: (ids: readonly string[]) => Promise<Array<RecordFate<Found>>>,
  ids: readonly string[],
  merges: Merges,
): Promise<Map<string, RecordFate<Found>>> {
  const fates = new Map<string, RecordFate<Found>>();
  const asked = new Set<string>();
  let next = [...ids];
  while (next.length > 0) {
    for (const id of next) asked.add(id);
    for (const fate of await read(next)) fates.set(fate.recordId, fate);
    const followers = [...fates.keys()].flatMap((id) => nextOf(id, merges, fates) ?? []);
    next = unique(followers).filter((id) => !asked.has(id));
  }
  return fates;
}
