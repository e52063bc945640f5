import type { Clock } from '../../lib/clock.ts';
import type { Contact } from '../types.ts';
import type {
  KnownSubscription,
  SubscriptionReader,
  SubscriptionStatus,
  SubscriptionStore,
} from './subscription-status.ts';

export interface FindUnsubscribedDeps {
  readonly storage: { readonly subscriptions: SubscriptionStore };
  readonly crm: SubscriptionReader;
  readonly clock: Clock;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Ids of the contacts who have unsubscribed from this type. HubSpot is asked about those of whom it
 * said nothing in the last 24 hours, or whose address is another one since. Throws what reading
 * throws: without an answer nobody can tell who may be asked.
 */
export async function findUnsubscribed(
  { storage, crm, clock }: FindUnsubscribedDeps,
  portalId: number,
  subscriptionId: number,
  contacts: readonly Contact[],
): Promise<ReadonlySet<string>> {
  const reachable = contacts.filter(({ email }) => email !== '');
  if (subscriptionId === 0 || reachable.length === 0) return new Set();
  const now = clock.now();
  const ids = reachable.map(({ contactId }) => contactId);
  const since = new Date(now.getTime() - DAY_MS);
  const kept = await storage.subscriptions.list(portalId, subscriptionId, ids, since);
  const emailOf = new Map(reachable.map(({ contactId, email }) => [contactId, email]));
  const known = kept.filter(({ contactId, email }) => emailOf.get(contactId) === email);
  const knownIds = new Set(known.map(({ contactId }) => contactId));
  const unknown = reachable.filter(({ contactId }) => !knownIds.has(contactId));

  const emails = [...new Set(unknown.map(({ email }) => email))];
  const statuses: ReadonlyMap<string, SubscriptionStatus> =
    emails.length > 0 ? await crm.readSubscriptions(portalId, subscriptionId, emails) : new Map();
  const read = unknown.map(({ contactId, email }): KnownSubscription => ({
    contactId,
    email,
    status: statuses.get(email) ?? 'NOT_SPECIFIED',
  }));
  await storage.subscriptions.save(portalId, subscriptionId, read, now);
  return new Set(
    [...known, ...read]
      .filter(({ status }) => status === 'UNSUBSCRIBED')
      .map(({ contactId }) => contactId),
  );
}
