import { listWatched } from './list-watched.ts';
import type { KnownRecords } from './decide-changes.ts';
import type { ChangeEvent, ChangeStores } from './ports.ts';

/**
 * Has the behaviour read anew of every company that the events are about. Repeating it costs another
 * reading, and changes nothing else.
 *
 * @param concerned companies of the events' deals and tickets, known ones or not
 */
export async function watchChanged(
  { behaviour, jobs }: Pick<ChangeStores, 'behaviour' | 'jobs'>,
  portalId: number,
  events: readonly ChangeEvent[],
  { known, concerned }: { readonly known: KnownRecords; readonly concerned: readonly string[] },
): Promise<void> {
  const { companies, records } = listWatched(events, known);
  const meant = [...companies, ...concerned];
  if (meant.length + Object.values(records).flat().length === 0) return;
  await behaviour.markStale(portalId, meant);
  await behaviour.markStaleByRecords(portalId, 'contacts', records.contacts);
  await behaviour.markStaleByRecords(portalId, 'deals', records.deals);
  await behaviour.markStaleByRecords(portalId, 'tickets', records.tickets);
  await jobs.enqueue([{ name: 'portal.watch', data: { portalId } }]);
}
