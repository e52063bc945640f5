import { Client } from '@hubspot/api-client';
import type { z } from 'zod';
import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import { decideReaction } from './decide-reaction.ts';
import type { Reaction } from './decide-reaction.ts';
import { templateOf } from './describe-refusal.ts';
import { parseJson, readErrorBody, readRetryAfter } from './failure.ts';
import type { Failure } from './failure.ts';
import type { CallKind, RateLimits, Release } from './rate-limits.ts';
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
  readonly limits: RateLimits;
  /** The real time, never a demo's: HubSpot counts by it. */
  readonly clock: Clock;
  readonly sleep: Sleep;
  /** Between 0 and 1. */
  random(): number;
  readonly log: Log;
}

type Reply =
  | { kind: 'answered'; status: number; headers: Headers; bodyText: string }
  | Extract<Failure, { kind: 'timed_out' | 'broken' }>;

/** All traffic to HubSpot goes through one such client: limits, deadline, repeats, errors, log. */
export function createHubSpotClient(deps: HubSpotClientDeps): HubSpotClient {
  return {
    async request(portalId, call) {
      const kind = call.kind ?? 'general';
      const repeatable = call.repeatable ?? call.method === 'GET';
      for (let attempt = 1; ; attempt += 1) {
        const release = await deps.limits.acquire(portalId, kind);
        const startedAt = deps.clock.now();
        const reply = await exchange(deps, portalId, call, release);
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
          throw toAppError(failure, { ...call, portalId, repeatable });
        }
        await deps.sleep(reaction.repeatAfterMilliseconds);
      }
    },
  };
}

/** One try. The portal's slot is kept until the call settles, even when nobody waits any longer. */
async function exchange(
  deps: HubSpotClientDeps,
  portalId: number,
  call: HubSpotRequest<unknown>,
  release: Release,
): Promise<Reply> {
  const answer = send(deps, portalId, call).finally(release);
  const done = new AbortController();
  const deadline = deps
    .sleep(DEADLINE_MILLISECONDS, done.signal)
    .then((): Reply => ({ kind: 'timed_out' }));
  try {
    // `apiRequest` can't be aborted, so it is left behind.
    const reply = await Promise.race([answer, deadline]);
    if (reply.kind === 'answered') deps.limits.learn(portalId, reply.headers);
    return reply;
  } finally {
    done.abort();
  }
}

async function send(
  deps: HubSpotClientDeps,
  portalId: number,
  call: HubSpotRequest<unknown>,
): Promise<Reply> {
  // Asked for only now, because a token may run out while the call waits for its turn.
  const accessToken = await deps.accessTokenOf(portalId);
  try {
    // No limiterOptions and no numberOfApiCallRetries: both are process-wide and would mix portals.
    const client = new Client({ accessToken, basePath: deps.baseUrl.replace(/\/+$/, '') });
    const response = await client.apiRequest({
      method: call.method,
      path: call.path,
      ...(call.query ? { qs: call.query } : {}),
      ...(call.body === undefined ? {} : { body: call.body }),
    });
    const bodyText = await response.text();
    return { kind: 'answered', status: response.status, headers: response.headers, bodyText };
  } catch (error) {
    return { kind: 'broken', reason: reasonOf(error) };
  }
}

function readReply<Answer>(
  reply: Reply,
  schema: z.ZodType<Answer>,
  now: Date,
): { ok: true; answer: Answer } | { ok: false; failure: Failure } {
  if (reply.kind !== 'answered') return { ok: false, failure: reply };
  const { status, headers, bodyText } = reply;
  if (status < 200 || status > 299) {
    const retryAfterMilliseconds = readRetryAfter(headers.get('retry-after'), now);
    const body = readErrorBody(bodyText);
    return { ok: false, failure: { kind: 'refused', status, body, retryAfterMilliseconds } };
  }
  const parsed = schema.safeParse(parseJson(bodyText));
  return parsed.success
    ? { ok: true, answer: parsed.data }
    : { ok: false, failure: { kind: 'garbage', status } };
}

/** A short code and never the message: fetch quotes headers in its messages, the token among them. */
function reasonOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === 'object' && cause && 'code' in cause ? cause.code : undefined;
  if (typeof code === 'string') return code;
  return error instanceof Error ? error.name : 'unknown';
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
