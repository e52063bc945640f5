import { randomUUID } from 'node:crypto';
import type { Clock } from '../lib/clock.ts';

/** What HubSpot tells about one send. */
export interface SendView {
  readonly statusId: string;
  readonly status: 'PENDING' | 'COMPLETE';
  readonly sendResult?: string;
  readonly requestedAt: string;
  readonly completedAt?: string;
}

export interface SentEmail {
  readonly to: string;
  readonly replyTo: string;
  readonly sendId: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** An account's transactional e-mails. */
export interface SingleSendStore {
  /** The numbers of the e-mails that the account has published; tests may change them. */
  readonly emailIds: Set<number>;
  /** What HubSpot answers for an address instead of sending, such as `PREVIOUSLY_BOUNCED`. */
  readonly refusals: Map<string, string>;
  /** Takes one; it is sent at once, and the status tells so when it is asked for. */
  send(email: SentEmail): SendView;
  find(statusId: string): SendView | null;
}

/** Sends nothing twice with the same `sendId`. */
export function createSingleSendStore(deps: {
  clock: Clock;
  deliver: (email: SentEmail) => void;
}): SingleSendStore {
  const views = new Map<string, SendView>();
  const sendIds = new Set<string>();
  const refusals = new Map<string, string>();

  function attempt(email: SentEmail): string {
    const refusal = refusals.get(email.to.toLowerCase());
    if (refusal !== undefined) return refusal;
    if (email.sendId !== '' && sendIds.has(email.sendId)) return 'IDEMPOTENT_IGNORE';
    sendIds.add(email.sendId);
    deps.deliver(email);
    return 'SENT';
  }

  return {
    emailIds: new Set([555]),
    refusals,
    send(email) {
      const statusId = randomUUID();
      const at = deps.clock.now().toISOString();
      const asked = { statusId, requestedAt: at };
      const sendResult = attempt(email);
      views.set(statusId, { ...asked, status: 'COMPLETE', sendResult, completedAt: at });
      return { ...asked, status: 'PENDING' };
    },
    find: (statusId) => views.get(statusId) ?? null,
  };
}
