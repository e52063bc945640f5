import type { ObjectType } from '../crm/object-types.ts';
import type { CrmChange } from '../portal.ts';
import { seededRandom } from '../seeded-random.ts';
import { createDeliveryQueue } from './delivery-queue.ts';
import type { Delivery, DeliveryQueue, DeliveryQueueDeps, Disorder } from './delivery-queue.ts';
import { listEvents } from './list-events.ts';
import type { WebhookSettings } from './subscription.ts';

/** HubSpot's webhooks: what happens in an account is told to the app that it has installed. */
export interface Webhooks {
  note(portalId: number, change: CrmChange): void;
  /** The last 200 to this account's app, newest first. */
  deliveries(portalId: number): Delivery[];
  /** Waits until nothing is on its way and nothing waits for another try. Held events stay. */
  whenIdle(): Promise<void>;
  /** From now on every batch goes out this many times, as HubSpot sometimes sends one twice. */
  duplicate(times: number): void;
  /** From now on events leave in an order that follows from the seed; null ends it. */
  shuffle(seed: string | null): void;
  /** Gathers events without sending any. */
  hold(): void;
  release(): void;
}

export interface WebhooksDeps extends Pick<
  DeliveryQueueDeps,
  'post' | 'gatherMs' | 'retryAfterMs'
> {
  readonly appId: number;
  /** Null as long as the app's project has none. */
  readonly settings: () => WebhookSettings | null;
  readonly isInstalled: (portalId: number) => boolean;
}

const KEPT_DELIVERIES = 200;

export function createWebhooks(deps: WebhooksDeps): Webhooks {
  const disorder: Disorder = { isHeld: false, copies: 1, reorder: null };
  const queues = new Map<number, DeliveryQueue>();
  const deliveries = new Map<number, Map<number, Delivery>>();
  /** Each kind of object counts for itself: HubSpot's event ids are not unique, either. */
  const lastEventIds = new Map<ObjectType, number>();
  let lastDeliveryId = 0;
  const idle: Array<() => void> = [];

  const settle = (): void => {
    if ([...queues.values()].some((queue) => queue.isBusy())) return;
    for (const resolve of idle.splice(0)) resolve();
  };
  const keep = (portalId: number, delivery: Delivery): void => {
    const kept = deliveries.get(portalId) ?? new Map<number, Delivery>();
    kept.set(delivery.deliveryId, delivery);
    const oldest = kept.keys().next().value;
    if (kept.size > KEPT_DELIVERIES && oldest !== undefined) kept.delete(oldest);
    deliveries.set(portalId, kept);
  };
  const queueOf = (portalId: number): DeliveryQueue => {
    const queue =
      queues.get(portalId) ??
      createDeliveryQueue({
        ...deps,
        disorder,
        target: deps.settings,
        nextDeliveryId: () => (lastDeliveryId += 1),
        onDelivery: (delivery) => {
          keep(portalId, delivery);
          settle();
        },
      });
    queues.set(portalId, queue);
    return queue;
  };
  const nextEventId = (objectType: ObjectType): number => {
    const eventId = (lastEventIds.get(objectType) ?? 0) + 1;
    lastEventIds.set(objectType, eventId);
    return eventId;
  };

  return {
    note(portalId, change) {
      const settings = deps.settings();
      if (!settings || !deps.isInstalled(portalId)) return;
      const drafts = listEvents(change, settings.subscriptions);
      if (drafts.length === 0) return;
      const objectType = 'type' in change ? change.from.objectType : change.after.objectType;
      const occurredAt = deps.post.clock.now().getTime();
      queueOf(portalId).add(
        drafts.map((draft) => ({
          eventId: nextEventId(objectType),
          portalId,
          appId: deps.appId,
          occurredAt,
          ...draft,
        })),
      );
    },
    deliveries: (portalId) => [...(deliveries.get(portalId)?.values() ?? [])].toReversed(),
    whenIdle: () =>
      new Promise((resolve) => {
        idle.push(resolve);
        settle();
      }),
    duplicate(times) {
      disorder.copies = times;
    },
    shuffle(seed) {
      const random = seed === null ? null : seededRandom(seed);
      disorder.reorder = random && ((events) => shuffled(events, random));
    },
    hold() {
      disorder.isHeld = true;
    },
    release() {
      disorder.isHeld = false;
      for (const queue of queues.values()) queue.pump();
    },
  };
}

/** Fisher and Yates. */
function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const mixed = [...items];
  for (let index = mixed.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [mixed[index], mixed[other]] = [mixed[other] as Item, mixed[index] as Item];
  }
  return mixed;
}
