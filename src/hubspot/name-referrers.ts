import type { DealFact } from '../churn/signals/facts.ts';

export interface NameReferrersDeps {
  /** The ids of the contacts whom the surveys know by these addresses. */
  contactsOf(portalId: number, addresses: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

type DealsByCompany = Map<string, DealFact[]>;

/**
 * Deals with the id of the contact who brought each, by what the account has written there: an id or
 * an address. What names nobody is emptied: facts hold ids, and no address or words of anybody.
 */
export async function nameReferrers(
  { contactsOf }: NameReferrersDeps,
  portalId: number,
  deals: DealsByCompany | null,
): Promise<DealsByCompany | null> {
  if (deals === null) return null;
  const words = new Set([...deals.values()].flatMap((list) => list.map((deal) => deal.referrer)));
  const addresses = [...words].filter((word) => word.includes('@'));
  const contacts =
    addresses.length === 0 ? new Map<string, string>() : await contactsOf(portalId, addresses);
  const idOf = (word: string): string => (/^\d+$/.test(word) ? word : (contacts.get(word) ?? ''));
  return new Map(
    [...deals].map(([companyId, list]) => [
      companyId,
      list.map((deal) => ({ ...deal, referrer: idOf(deal.referrer) })),
    ]),
  );
}
