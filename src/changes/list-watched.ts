import type { RecordIds } from './decide-changes.ts';
import type { ChangedObject, ChangeEvent } from './ports.ts';
import { unique } from './record-ids.ts';

/** What the events say about behaviour: whose has to be read anew. */
export interface WatchedIds {
  /** Known companies that somebody came to or left, or that were merged or came back. */
  readonly companies: readonly string[];
  /** Records whose companies are meant, whichever these are. */
  readonly records: Readonly<Record<'contacts' | 'deals' | 'tickets', readonly string[]>>;
}

/**
 * Lists what events say about behaviour. Pure, sorted, each once. A company's own name or owner is no
 * behaviour; what a portal has mapped is not told by events, but read each night.
 *
 * @param known companies that the app has stored anything about
 */
export function listWatched(
  events: readonly ChangeEvent[],
  known: Pick<Record<keyof RecordIds, ReadonlySet<string>>, 'companies'>,
): WatchedIds {
  const ids = (object: ChangedObject, isMeant: (event: ChangeEvent) => boolean): string[] =>
    unique(events.filter(isMeant).flatMap((event) => idsOf(event, object)));
  return {
    companies: ids('companies', ({ kind }) => kind !== 'changed').filter((id) =>
      known.companies.has(id),
    ),
    records: {
      contacts: ids('contacts', () => true),
      deals: ids('deals', () => true),
      tickets: ids('tickets', () => true),
    },
  };
}

function idsOf(event: ChangeEvent, object: ChangedObject): string[] {
  const { kind, recordId, otherIds, otherObject } = event;
  if (kind !== 'associated') return event.object === object ? [recordId, ...otherIds] : [];
  return [
    ...(event.object === object ? [recordId] : []),
    ...(otherObject === object ? otherIds : []),
  ];
}
