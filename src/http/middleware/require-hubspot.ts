import express from 'express';
import type { Request, RequestHandler } from 'express';
import { z } from 'zod';
import type { Clock } from '../../lib/clock.ts';
import { AppError } from '../../lib/errors.ts';
import type { PortalStore } from '../../survey/ports.ts';

/** Who makes a card call, as HubSpot attests it in the signed query string. */
export interface CardCaller {
  readonly portalId: number;
  readonly userId: string;
  readonly userEmail: string;
}

export interface SignedRequest {
  readonly method: string;
  /** As HubSpot saw it: the configured public origin with path and query. */
  readonly url: string;
  readonly rawBody: Buffer;
  readonly signature: string | undefined;
  readonly timestamp: string | undefined;
}

export interface RequireHubSpotDeps {
  readonly publicUrl: string;
  readonly appId: number | undefined;
  readonly checkSignature: (
    request: SignedRequest,
    now: Date,
  ) => 'valid' | 'stale' | 'mismatch' | 'missing';
  readonly portals: PortalStore;
  readonly clock: Clock;
}

const signedQuery = z.object({
  portalId: z.coerce.number().int().positive(),
  userId: z.string().max(40),
  userEmail: z.string().max(320).default(''),
  appId: z.coerce.number().int().positive(),
});

/** HubSpot sends at most 1 MB. */
const readRawBody = express.raw({ type: () => true, limit: '1mb' });

/**
 * Lets only calls through that HubSpot signed for a connected portal. The signature covers the raw
 * body, so this reads the body itself; `readJson` turns it into JSON afterwards.
 */
export function requireHubSpot(deps: RequireHubSpotDeps): RequestHandler[] {
  const verify: RequestHandler = async (request, response, next) => {
    const rawBody = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const verdict = deps.checkSignature(
      {
        method: request.method,
        url: `${deps.publicUrl}${request.originalUrl}`,
        rawBody,
        signature: request.get('x-hubspot-signature-v3'),
        timestamp: request.get('x-hubspot-request-timestamp'),
      },
      deps.clock.now(),
    );
    if (verdict !== 'valid') throw badSignature(verdict);

    const parsed = signedQuery.safeParse(request.query);
    if (!parsed.success) throw badSignature('missing');
    const query = parsed.data;
    if (deps.appId !== undefined && query.appId !== deps.appId) throw badSignature('mismatch');
    const portal = await deps.portals.find(query.portalId);
    if (!portal) {
      throw new AppError('portal_unknown', 'Radar is not connected to this HubSpot account.', {
        action: 'Ask an administrator to install Radar in this account.',
      });
    }
    response.locals['caller'] = {
      portalId: query.portalId,
      userId: query.userId,
      userEmail: query.userEmail,
    } satisfies CardCaller;
    next();
  };
  return [readRawBody, verify];
}

const VERDICTS = {
  missing: 'This call does not say which HubSpot account and app it comes from.',
  mismatch: 'The HubSpot signature of this call does not fit what was sent.',
  stale: 'The HubSpot signature of this call is older, or newer, than five minutes.',
} as const;

function badSignature(verdict: keyof typeof VERDICTS): AppError {
  return new AppError('bad_signature', VERDICTS[verdict], {
    action:
      'Call this address from HubSpot. If it comes from there, check PUBLIC_URL, HUBSPOT_CLIENT_SECRET and the clock of this machine.',
  });
}

/** The caller that `requireHubSpot` attested. */
export function callerOf(response: { locals: Record<string, unknown> }): CardCaller {
  const caller = response.locals['caller'];
  if (!caller) throw new Error('This route is not behind requireHubSpot.');
  return caller as CardCaller;
}

/** The JSON of a body that was read raw. Throws `bad_input`. */
export function readJson(request: Request): unknown {
  try {
    return JSON.parse((request.body as Buffer).toString('utf8'));
  } catch (cause) {
    throw new AppError('bad_input', 'The body of this call is not JSON.', {
      action: 'Send a JSON object.',
      cause,
    });
  }
}
