import type { z } from 'zod';
import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import type { Measures } from '../lib/measures.ts';
import type { CallKind } from '../portal/call-leases.ts';
import { decideReaction } from './decide-reaction.ts';
import type { Reaction } from './decide-reaction.ts';
import { templateOf } from './describe-refusal.ts';
import type { Failure } from './failure.ts';
import type { RateLimits } from './rate-limits.ts';
import { raceDeadline, readReply, sendRequest } from './send-request.ts';
import type { Reply } from './send-request.ts';
import type { Sleep } from './sleep.ts';
import { toAppError } from './to-app-error.ts';

/** For headers and body together. */
const DEADLINE_MILLISECONDS = 30_000;

export interface HubSpotRequest<Answer> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** True when doing it twice is the same as doing it once. Default: GET only. */
  readonly repeatable?: boolean;
  /** Default: general. */
  readonly kind?: CallKind;
  /** What the answer must look like. An empty body is `undefined`. */
  readonly schema: z.ZodType<Answer>;
}

export interface HubSpotClient {
  /**
   * One call, repeated a few times where that is safe. Throws `portal_disconnected`, `not_found`,
   * `hubspot_refused`, `hubspot_rate_limited` or `hubspot_unavailable`.
   */
  request<Answer>(portalId: number, call: HubSpotRequest<Answer>): Promise<Answer>;
}

export interface HubSpotClientDeps {
  readonly baseUrl: string;
  accessTokenOf(portalId: number): Promise<string>;
  /**
   * A token in place of one that HubSpot refused, or null when there is no other. Without it, a
   * refused token is the end.
   */
  refreshAccessToken?(portalId: number, refusedToken: string): Promise<string | null>;
  /**
   * Asked when a token is refused and there is no other: whether HubSpot lets the app in all the
   * same, so that the refusal was HubSpot's own trouble. Without it, a refusal is believed.
   */
  isStillLetIn?(portalId: number): Promise<boolean>;
  readonly limits: RateLimits;
  /** The real time, never a demo's: HubSpot counts by it. */
  readonly clock: Clock;
  readonly sleep: Sleep;
  /** Between 0 and 1. */
  random(): number;
  readonly log: Log;
  readonly measures: Pick<Measures, 'noteCall'>;
}

/** All traffic to HubSpot goes through one such client: limits, deadline, repeats, errors, log. */
export function createHubSpotClient(deps: HubSpotClientDeps): HubSpotClient {
  return {
    async request(portalId, call) {
      const kind = call.kind ?? 'general';
      const repeatable = call.repeatable ?? call.method === 'GET';
      for (let attempt = 1; ; attempt += 1) {
        const { reply, startedAt, hasGoodToken } = await exchangeAuthorised(deps, portalId, call);
        const now = deps.clock.now();
        const result = readReply(reply, call.schema, now);
        if (result.ok) return result.answer;

        const { failure } = result;
        const random = deps.random();
        const reaction = decideReaction(failure, { attempt, repeatable, kind, random });
        const ms = now.getTime() - startedAt.getTime();
        logFailure(deps.log, failure, { portalId, call, attempt, ms, reaction });
        if (reaction.pausePortalMilliseconds > 0) {
          deps.limits.backOff(portalId, kind, reaction.pausePortalMilliseconds);
        }
        if (reaction.repeatAfterMilliseconds === null) {
          throw toAppError(failure, { ...call, portalId, repeatable, hasGoodToken });
        }
        await deps.sleep(reaction.repeatAfterMilliseconds);
      }
    },
  };
}

interface Exchange {
  readonly reply: Reply;
  readonly accessToken: string;
  readonly startedAt: Date;
}

/**
 * One try, and one more with a fresh token when HubSpot refuses the first token: a refused call did
 * nothing, so that even a write may be sent again.
 */
async function exchangeAuthorised(
  deps: HubSpotClientDeps,
  portalId: number,
  call: HubSpotRequest<unknown>,
): Promise<Exchange & { readonly hasGoodToken: boolean }> {
  const tried = await exchange(deps, portalId, call);
  if (!isRefused(tried)) return { ...tried, hasGoodToken: false };
  if (await deps.refreshAccessToken?.(portalId, tried.accessToken)) {
    deps.log.info({ portalId, path: templateOf(call.path) }, 'token.replaced');
    return { ...(await exchange(deps, portalId, call)), hasGoodToken: true };
  }
  return { ...tried, hasGoodToken: (await deps.isStillLetIn?.(portalId)) ?? false };
}

function isRefused({ reply }: Exchange): boolean {
  return reply.kind === 'answered' && reply.status === 401;
}

/** One request. The portal's slot is kept until the call settles, even when nobody waits any longer. */
async function exchange(
  deps: HubSpotClientDeps,
  portalId: number,
  call: HubSpotRequest<unknown>,
): Promise<Exchange> {
  const kind = call.kind ?? 'general';
  const askedAt = deps.clock.now();
  const release = await deps.limits.acquire(portalId, kind);
  // Asked for only now, because a token may run out while the call waits for its turn.
  const accessToken = await deps.accessTokenOf(portalId).catch((error: unknown) => {
    release();
    throw error;
  });
  const startedAt = deps.clock.now();
  const { method, path, query, body } = call;
  const request = { baseUrl: deps.baseUrl, method, path, query, body, accessToken };
  const answer = sendRequest(request).finally(release);
  const reply = await raceDeadline(deps.sleep, DEADLINE_MILLISECONDS, answer);
  if (reply.kind === 'answered') deps.limits.learn(portalId, reply.headers);
  deps.measures.noteCall({
    kind,
    outcome: reply.kind === 'answered' ? String(reply.status) : reply.kind,
    waitedSeconds: secondsBetween(askedAt, startedAt),
    seconds: secondsBetween(startedAt, deps.clock.now()),
  });
  return { reply, accessToken, startedAt };
}

function secondsBetween(from: Date, to: Date): number {
  return Math.max(0, to.getTime() - from.getTime()) / 1000;
}

/** Only what can't name a person: HubSpot's messages quote the values that it refuses. */
function logFailure(
  log: Log,
  failure: Failure,
  tried: {
    portalId: number;
    call: HubSpotRequest<unknown>;
    attempt: number;
    ms: number;
    reaction: Reaction;
  },
): void {
  const { portalId, call, attempt, ms, reaction } = tried;
  const facts =
    failure.kind === 'refused'
      ? {
          status: failure.status,
          category: failure.body.category,
          correlationId: failure.body.correlationId,
        }
      : failure;
  // A record that is gone and a property that exists are everyday answers, not trouble.
  const isNormal = failure.kind === 'refused' && [404, 409].includes(failure.status);
  log[isNormal ? 'info' : 'warn'](
    { portalId, method: call.method, path: templateOf(call.path), attempt, ms, ...facts },
    reaction.repeatAfterMilliseconds === null ? 'hubspot.failed' : 'hubspot.retried',
  );
}
