import type { ChangeEvent, RecordFate } from './ports.ts';

/** By the id of a record that was merged: the record that it went into. */
export type Merges = ReadonlyMap<string, string>;

/** What nothing undoes in HubSpot, and so holds in whatever order it becomes known. */
export interface PermanentChanges {
  readonly companyMerges: Merges;
  readonly contactMerges: Merges;
  /** Contacts whose privacy deletion HubSpot told. */
  readonly forgotten: ReadonlySet<string>;
}

/** Whether nothing undoes what the event tells. */
export function isPermanent({ kind }: ChangeEvent): boolean {
  return kind === 'merged' || kind === 'privacy_deleted';
}

/** Reads merges and privacy deletions out of events in any order; passes over all others. */
export function readPermanentChanges(events: readonly ChangeEvent[]): PermanentChanges {
  const inOneOrder = events.toSorted(byTimeThenKey);
  const listForgotten = inOneOrder.filter(({ kind }) => kind === 'privacy_deleted');
  return {
    companyMerges: readMerges(inOneOrder, 'companies'),
    contactMerges: readMerges(inOneOrder, 'contacts'),
    forgotten: new Set(listForgotten.map(({ recordId }) => recordId)),
  };
}

/** A record can be merged away only once; should HubSpot tell it twice, the later one counts. */
function byTimeThenKey(a: ChangeEvent, b: ChangeEvent): number {
  return a.occurredAt.getTime() - b.occurredAt.getTime() || (a.eventKey < b.eventKey ? -1 : 1);
}

function readMerges(events: readonly ChangeEvent[], object: ChangeEvent['object']): Merges {
  const merges = events.filter((event) => event.kind === 'merged' && event.object === object);
  return new Map(
    merges.flatMap(({ recordId, otherIds }) => otherIds.map((id) => [id, recordId] as const)),
  );
}

/**
 * The record that stands for this one today: itself, or the last one of a row of merges. What was
 * read counts before what events told.
 */
export function findSurvivor(
  id: string,
  merges: Merges,
  fates: ReadonlyMap<string, RecordFate<unknown>> = new Map(),
): string {
  const path: string[] = [];
  for (let current = id; ;) {
    path.push(current);
    const next = nextOf(current, merges, fates);
    if (next === undefined) return current;
    const start = path.indexOf(next);
    // Merges in a circle can't be true; all of them then lead to the same record.
    if (start >= 0) return path.slice(start).sort()[0] ?? current;
    current = next;
  }
}

/** Where a record went to as far as is known; undefined for one that still stands for itself. */
export function nextOf(
  id: string,
  merges: Merges,
  fates: ReadonlyMap<string, RecordFate<unknown>>,
): string | undefined {
  const fate = fates.get(id);
  if (fate?.fate === 'merged') return fate.into;
  return fate?.fate === 'found' ? undefined : merges.get(id);
}
