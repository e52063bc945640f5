import type { Contact } from '../types.ts';

/** As HubSpot has it: `NOT_SPECIFIED` for who was never asked. */
export type SubscriptionStatus = 'SUBSCRIBED' | 'UNSUBSCRIBED' | 'NOT_SPECIFIED';

/** One contact's status of one subscription type. HubSpot keeps it by address. */
export interface KnownSubscription extends Pick<Contact, 'contactId' | 'email'> {
  readonly status: SubscriptionStatus;
}

export interface SubscriptionReader {
  /**
   * The status of each address for one subscription type, by the address as it was given; an address
   * that HubSpot knows nothing of is `NOT_SPECIFIED`. Throws `hubspot_*` when HubSpot can't answer, and
   * `scope_missing` where the account has not granted the access.
   */
  readSubscriptions(
    portalId: number,
    subscriptionId: number,
    emails: readonly string[],
  ): Promise<ReadonlyMap<string, SubscriptionStatus>>;
}

/** What HubSpot said lately, so that looking at a list of contacts does not ask it anew. */
export interface SubscriptionStore {
  /** What was read of these contacts for this type since then. */
  list(
    portalId: number,
    subscriptionId: number,
    contactIds: readonly string[],
    since: Date,
  ): Promise<KnownSubscription[]>;
  save(
    portalId: number,
    subscriptionId: number,
    known: readonly KnownSubscription[],
    readAt: Date,
  ): Promise<void>;
}
