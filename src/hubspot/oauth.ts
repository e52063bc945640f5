import { z } from 'zod';
import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import type { Grant, OAuth } from '../portal/ports.ts';
import { UNKNOWN_PORTAL } from '../portal/unknown-portal.ts';
import { paths } from './api-version.ts';
import { decideReaction, MAX_TRIES } from './decide-reaction.ts';
import type { Failure } from './failure.ts';
import { readOAuthRefusal, toOAuthError } from './oauth-error.ts';
import type { OAuthStep } from './oauth-error.ts';
import { optionalScopes, requiredScopes } from './scopes.ts';
import { raceDeadline, readReply, sendRequest } from './send-request.ts';
import type { Sleep } from './sleep.ts';

export interface OAuthDeps {
  readonly apiUrl: string;
  readonly appUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** As registered with the app. */
  readonly redirectUrl: string;
  /** The real time, never a demo's: tokens run out by it. */
  readonly clock: Clock;
  readonly sleep: Sleep;
  /** Between 0 and 1. */
  random(): number;
  readonly log: Log;
}

/** An answer that comes too late costs an installation; a renewal is only asked for again. */
const DEADLINE_MILLISECONDS = { exchange: 30_000, refresh: 10_000, revoke: 10_000 } as const;
const LONGEST_WAIT_MILLISECONDS = 5_000;
/**
 * The longest that a renewal takes: three tries and two waits. Whoever holds the lease of a portal's
 * tokens relies on it.
 */
export const LONGEST_REFRESH_MILLISECONDS =
  MAX_TRIES * DEADLINE_MILLISECONDS.refresh + (MAX_TRIES - 1) * LONGEST_WAIT_MILLISECONDS;

const tokens = z.looseObject({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  /** Seconds. */
  expires_in: z.number().positive(),
  hub_id: z.number().int().positive(),
  scopes: z.array(z.string()).default([]),
});
/** HubSpot keeps the refresh token; only a new one would have to be stored. */
const refreshedTokens = tokens.partial({ refresh_token: true, hub_id: true });

type Asked<Answer> =
  | { readonly ok: true; readonly answer: Answer; readonly askedAt: Date }
  | { readonly ok: false; readonly failure: Failure };

/** HubSpot's OAuth server. Neither a code nor a token reaches a log or an error. */
export function createOAuth(deps: OAuthDeps): OAuth {
  const { redirectUrl } = deps;
  return {
    authorizeUrl: (state) => authorizeUrl(deps, state),

    async exchangeCode(code) {
      const asking = { step: 'exchange', portalId: UNKNOWN_PORTAL } as const;
      const form = { grant_type: 'authorization_code', redirect_uri: redirectUrl, code };
      const asked = await ask(deps, asking, form, tokens);
      if (!asked.ok) throw toOAuthError(asked.failure, { ...asking, redirectUrl });
      const { hub_id: portalId, refresh_token: refreshToken } = asked.answer;
      return { portalId, refreshToken, ...readAccess(asked) };
    },

    async refresh(portalId, refreshToken) {
      const asking = { step: 'refresh', portalId } as const;
      const form = { grant_type: 'refresh_token', refresh_token: refreshToken };
      const asked = await ask(deps, asking, form, refreshedTokens);
      if (!asked.ok) throw toOAuthError(asked.failure, { ...asking, redirectUrl });
      const { hub_id: hubId = portalId, refresh_token: newToken = refreshToken } = asked.answer;
      if (hubId !== portalId) {
        throw new Error(`HubSpot answered portal ${portalId} with tokens of portal ${hubId}.`);
      }
      return { portalId, refreshToken: newToken, ...readAccess(asked) };
    },

    async revoke(refreshToken) {
      const asking = { step: 'revoke', portalId: UNKNOWN_PORTAL } as const;
      const form = { token_type_hint: 'refresh_token', token: refreshToken };
      const asked = await ask(deps, asking, form, z.unknown());
      // A token that counts no longer is what was wanted.
      if (asked.ok || readOAuthRefusal(asked.failure) === 'grant') return;
      throw toOAuthError(asked.failure, { ...asking, redirectUrl });
    },
  };
}

function authorizeUrl({ appUrl, clientId, redirectUrl }: OAuthDeps, state: string): string {
  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUrl,
    scope: requiredScopes.join(' '),
    optional_scope: optionalScopes.map(({ scope }) => scope).join(' '),
    state,
  });
  // HubSpot documents blanks as %20.
  return `${appUrl}/oauth/authorize?${query.toString().replaceAll('+', '%20')}`;
}

/** Counted from the question, so that a token is never thought to live longer than it does. */
function readAccess({
  answer,
  askedAt,
}: {
  readonly answer: z.infer<typeof refreshedTokens>;
  readonly askedAt: Date;
}): Pick<Grant, 'accessToken' | 'expiresAt' | 'scopes'> {
  return {
    accessToken: answer.access_token,
    expiresAt: new Date(askedAt.getTime() + answer.expires_in * 1000),
    scopes: answer.scopes,
  };
}

/**
 * One step, repeated a few times where that is safe. A code counts once, so that an exchange is
 * repeated only after a refusal that surely did nothing.
 */
async function ask<Answer>(
  deps: OAuthDeps,
  { step, portalId }: { readonly step: OAuthStep; readonly portalId: number },
  form: Readonly<Record<string, string>>,
  schema: z.ZodType<Answer>,
): Promise<Asked<Answer>> {
  const { clientId: client_id, clientSecret: client_secret, clock, sleep } = deps;
  for (let attempt = 1; ; attempt += 1) {
    const askedAt = clock.now();
    const answer = sendRequest({
      baseUrl: deps.apiUrl,
      method: 'POST',
      path: step === 'revoke' ? paths.revokeToken : paths.token,
      body: new URLSearchParams({ ...form, client_id, client_secret }),
      accessToken: null,
    });
    const reply = await raceDeadline(sleep, DEADLINE_MILLISECONDS[step], answer);
    const result = readReply(reply, schema, clock.now());
    if (result.ok) return { ...result, askedAt };

    const { failure } = result;
    const wait = decideWait(failure, { step, attempt, random: deps.random() });
    const event = wait === null ? 'oauth.failed' : 'oauth.retried';
    deps.log.warn({ portalId, step, attempt, ...factsOf(failure) }, event);
    if (wait === null) return { ok: false, failure };
    await sleep(wait);
  }
}

/** Milliseconds until the next try, or null for none: a browser or a lease is waiting. */
function decideWait(
  failure: Failure,
  { step, attempt, random }: { step: OAuthStep; attempt: number; random: number },
): number | null {
  const call = { attempt, repeatable: step !== 'exchange', kind: 'general', random } as const;
  const { repeatAfterMilliseconds, pausePortalMilliseconds } = decideReaction(failure, call);
  if (repeatAfterMilliseconds === null) return null;
  const wait = Math.max(repeatAfterMilliseconds, pausePortalMilliseconds);
  return wait > LONGEST_WAIT_MILLISECONDS ? null : wait;
}

function factsOf(failure: Failure): Record<string, unknown> {
  return failure.kind === 'refused'
    ? { status: failure.status, refusal: readOAuthRefusal(failure) }
    : failure;
}
