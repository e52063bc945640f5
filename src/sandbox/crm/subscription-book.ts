export type SubscriptionStatus = 'SUBSCRIBED' | 'UNSUBSCRIBED';

/** A type of e-mail that people subscribe to. */
export interface SubscriptionType {
  readonly id: number;
  readonly name: string;
}

/** Who wants which e-mails, by address. Whoever never said is not in it. */
export interface SubscriptionBook {
  readonly types: readonly SubscriptionType[];
  set(email: string, subscriptionId: number, status: SubscriptionStatus, at: Date): void;
  find(
    email: string,
    subscriptionId: number,
  ): { readonly status: SubscriptionStatus; readonly at: Date } | null;
}

/** The types that every account of the sandbox has. */
export const SUBSCRIPTION_TYPES: readonly SubscriptionType[] = [
  { id: 71001, name: 'One to One' },
  { id: 71002, name: 'Customer surveys' },
  { id: 71003, name: 'Marketing Information' },
];

export function createSubscriptionBook(): SubscriptionBook {
  const said = new Map<string, { status: SubscriptionStatus; at: Date }>();
  const keyOf = (email: string, id: number) => `${id} ${email.trim().toLowerCase()}`;
  return {
    types: SUBSCRIPTION_TYPES,
    set: (email, id, status, at) => said.set(keyOf(email, id), { status, at }),
    find: (email, id) => said.get(keyOf(email, id)) ?? null,
  };
}
