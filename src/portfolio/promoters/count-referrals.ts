import type { ReferredDeal } from './ports.ts';

/** How many of the deals each known contact has brought. Pure. */
export function countReferrals(
  deals: readonly ReferredDeal[],
  contacts: ReadonlyMap<string, string>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { referrer } of deals) {
    const contactId = contacts.get(referrer);
    if (contactId !== undefined) counts.set(contactId, (counts.get(contactId) ?? 0) + 1);
  }
  return counts;
}
