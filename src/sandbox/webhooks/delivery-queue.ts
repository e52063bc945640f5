import { setTimeout as wait } from 'node:timers/promises';
import { postSigned } from '../post-signed.ts';
import type { PostAnswer, PostDeps } from '../post-signed.ts';
import type { EventDraft } from './list-events.ts';

export interface WebhookEvent extends EventDraft {
  readonly eventId: number;
  readonly portalId: number;
  readonly appId: number;
  /** Epoch milliseconds. */
  readonly occurredAt: number;
}

/** One POST to the app with all its tries. */
export interface Delivery {
  readonly deliveryId: number;
  readonly firstSentAt: Date;
  readonly events: readonly WebhookEvent[];
  /** What came of each try: the status, or why there was none. */
  readonly attempts: readonly string[];
  readonly state: 'under way' | 'delivered' | 'failed';
}

export interface DeliveryQueue {
  add(events: readonly WebhookEvent[]): void;
  /** Sends what may be sent now. */
  pump(): void;
  /** Whether something is on its way, waits for another try or may leave at any moment. */
  isBusy(): boolean;
}

/** What tests can do to the deliveries of all accounts. */
export interface Disorder {
  /** Nothing new leaves. */
  isHeld: boolean;
  /** How often every batch goes out. */
  copies: number;
  /** The order in which events leave; their own when null. */
  reorder: ((events: readonly WebhookEvent[]) => WebhookEvent[]) | null;
}

export interface DeliveryQueueDeps {
  /** Null when the app wants none. */
  readonly target: () => { targetUrl: string; maxConcurrentRequests: number } | null;
  readonly disorder: Readonly<Disorder>;
  readonly post: PostDeps;
  /** Real milliseconds in which events gather to a batch. */
  readonly gatherMs: number;
  /** Real milliseconds before the second try; every further pause is twice as long. */
  readonly retryAfterMs: number;
  /** Hears of each delivery when it begins and after each try. */
  readonly onDelivery: (delivery: Delivery) => void;
  readonly nextDeliveryId: () => number;
}

const MAX_BATCH = 100;
const MAX_ATTEMPTS = 10;

/**
 * One account's events on their way to the app: in batches, a few at once, again when one fails.
 * ("Webhooks API guide": at most 100 events, 10 requests and 10 attempts; no order.)
 */
export function createDeliveryQueue(deps: DeliveryQueueDeps): DeliveryQueue {
  const { disorder, post } = deps;
  let events: WebhookEvent[] = [];
  let ready: Delivery[] = [];
  let sending = 0;
  let pausing = 0;
  let isGathering = false;

  const begin = (batch: readonly WebhookEvent[]): Delivery => ({
    deliveryId: deps.nextDeliveryId(),
    firstSentAt: post.clock.now(),
    events: batch,
    attempts: [],
    state: 'under way',
  });
  const takeDelivery = (): Delivery | undefined => {
    if (ready.length === 0 && !disorder.isHeld && events.length > 0) {
      const batch = (disorder.reorder?.(events) ?? events).slice(0, MAX_BATCH);
      events = events.filter((event) => !batch.includes(event));
      ready = Array.from({ length: disorder.copies }, () => begin(batch));
    }
    return ready.shift();
  };
  const pump = (): void => {
    const target = deps.target();
    while (target && !post.closing.aborted && sending < target.maxConcurrentRequests) {
      const delivery = takeDelivery();
      if (!delivery) return;
      void send(delivery, target.targetUrl);
    }
  };
  const send = async (delivery: Delivery, url: string): Promise<void> => {
    sending += 1;
    deps.onDelivery(delivery);
    const attemptNumber = delivery.attempts.length;
    const body = delivery.events.map((event) => ({ ...event, attemptNumber }));
    const tried = decideTried(
      delivery,
      await postSigned(post, { url, body, signatures: 'v1 and v3' }),
    );
    sending -= 1;
    if (tried.state === 'under way') void tryAgain(tried);
    deps.onDelivery(tried);
    pump();
  };
  const tryAgain = async (delivery: Delivery): Promise<void> => {
    pausing += 1;
    const pause = deps.retryAfterMs * 2 ** (delivery.attempts.length - 1);
    await wait(pause, undefined, { signal: post.closing }).catch(() => undefined);
    pausing -= 1;
    ready.push(delivery);
    pump();
  };
  const gather = async (): Promise<void> => {
    isGathering = true;
    await wait(deps.gatherMs, undefined, { signal: post.closing }).catch(() => undefined);
    isGathering = false;
    pump();
  };

  return {
    add(more) {
      events.push(...more);
      if (!isGathering) void gather();
    },
    pump,
    isBusy: () => sending + pausing + ready.length > 0 || (!disorder.isHeld && events.length > 0),
  };
}

function decideTried(delivery: Delivery, answer: PostAnswer): Delivery {
  const attempts = [
    ...delivery.attempts,
    answer.kind === 'answered' ? String(answer.status) : answer.why,
  ];
  const isDelivered = answer.kind === 'answered' && answer.status >= 200 && answer.status < 300;
  const isOver = attempts.length === MAX_ATTEMPTS;
  return {
    ...delivery,
    attempts,
    state: isDelivered ? 'delivered' : isOver ? 'failed' : 'under way',
  };
}
