import type { ObjectType } from '../crm/object-types.ts';

/** What can happen to a record or its associations, as subscriptions name it. */
export type EventKind =
  | 'creation'
  | 'propertyChange'
  | 'deletion'
  | 'restore'
  | 'merge'
  | 'associationChange'
  | 'privacyDeletion';

/** One thing that the app wants to hear of. */
export interface Subscription {
  readonly subscriptionId: number;
  /** As events carry it: `object.deletion` or, in the older form, `contact.deletion`. */
  readonly subscriptionType: string;
  readonly kind: EventKind;
  readonly objectType: ObjectType;
  /** Of `propertyChange` alone. */
  readonly propertyName: string | null;
}

/** What the project says about webhooks. */
export interface WebhookSettings {
  readonly targetUrl: string;
  readonly maxConcurrentRequests: number;
  readonly subscriptions: readonly Subscription[];
}
