import type { z } from 'zod';
import { getObjectType } from '../crm/object-types.ts';
import type { EventKind, Subscription, WebhookSettings } from '../webhooks/subscription.ts';
import type { webhooksConfig } from './component-schema.ts';

type Config = z.infer<typeof webhooksConfig>;

const KINDS: readonly string[] = [
  'creation',
  'propertyChange',
  'deletion',
  'restore',
  'merge',
  'associationChange',
  'privacyDeletion',
] satisfies EventKind[];

const FIRST_SUBSCRIPTION_ID = 5_000_001;

/** The active subscriptions, numbered in the order of the file. Throws for one that HubSpot lacks. */
export function toWebhookSettings({ settings, subscriptions }: Config): WebhookSettings {
  const { crmObjects, legacyCrmObjects, hubEvents } = subscriptions;
  const all: Array<Wish & { readonly active: boolean }> = [
    ...crmObjects,
    ...[...legacyCrmObjects, ...hubEvents].map((each) => ({
      ...each,
      objectType: each.subscriptionType.split('.')[0] ?? '',
    })),
  ];
  return {
    ...settings,
    subscriptions: all.flatMap((each, index) =>
      each.active ? [toSubscription(each, FIRST_SUBSCRIPTION_ID + index)] : [],
    ),
  };
}

interface Wish {
  readonly subscriptionType: string;
  readonly objectType: string;
  readonly propertyName?: string | undefined;
}

function toSubscription(
  { subscriptionType, objectType, propertyName }: Wish,
  subscriptionId: number,
): Subscription {
  const kind = subscriptionType.split('.')[1] ?? '';
  if (!isKind(kind)) throw new Error(`There is no subscription ${subscriptionType}.`);
  if ((kind === 'propertyChange') !== (propertyName !== undefined)) {
    throw new Error(`${subscriptionType} of ${objectType} has a property too many or too few.`);
  }
  return {
    subscriptionId,
    subscriptionType,
    kind,
    objectType: getObjectType(objectType),
    propertyName: propertyName ?? null,
  };
}

function isKind(kind: string): kind is EventKind {
  return KINDS.includes(kind);
}
