import express from 'express';
import type { Request, RequestHandler } from 'express';
import type { Clock } from '../../lib/clock.ts';
import { AppError } from '../../lib/errors.ts';

export interface SignedRequest {
  readonly method: string;
  /** As HubSpot saw it: the configured public origin with path and query. */
  readonly url: string;
  readonly rawBody: Buffer;
  /** `X-HubSpot-Signature-v3`. */
  readonly signature: string | undefined;
  readonly timestamp: string | undefined;
  /** `X-HubSpot-Signature`, with the version that the request claims for it. */
  readonly legacy: { readonly version: string | undefined; readonly signature: string | undefined };
}

/** Workflow actions may come with the second version only, which has no time in it. */
export type AcceptedSignatures = 'v3' | 'v3 or v2';

export type SignatureVerdict = 'valid' | 'stale' | 'mismatch' | 'missing';

export interface RequireSignatureDeps {
  readonly publicUrl: string;
  readonly checkSignature: (
    request: SignedRequest,
    accepted: AcceptedSignatures,
    now: Date,
  ) => SignatureVerdict;
  readonly clock: Clock;
}

/** HubSpot sends at most 1 MB. */
const readRawBody = express.raw({ type: () => true, limit: '1mb' });

/**
 * Lets only calls through that HubSpot signed with this app's secret. The signature covers the raw
 * body, so this reads the body itself; `readJson` turns it into JSON afterwards.
 */
export function requireSignature(
  deps: RequireSignatureDeps,
  accepted: AcceptedSignatures = 'v3',
): RequestHandler[] {
  const verify: RequestHandler = (request, _response, next) => {
    const rawBody = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const verdict = deps.checkSignature(
      {
        method: request.method,
        url: `${deps.publicUrl}${request.originalUrl}`,
        rawBody,
        signature: request.get('x-hubspot-signature-v3'),
        timestamp: request.get('x-hubspot-request-timestamp'),
        legacy: {
          version: request.get('x-hubspot-signature-version'),
          signature: request.get('x-hubspot-signature'),
        },
      },
      accepted,
      deps.clock.now(),
    );
    if (verdict !== 'valid') throw badSignature(verdict);
    next();
  };
  return [readRawBody, verify];
}

const VERDICTS = {
  missing: 'This call does not say which HubSpot account and app it comes from.',
  mismatch: 'The HubSpot signature of this call does not fit what was sent.',
  stale: 'The HubSpot signature of this call is older, or newer, than five minutes.',
} as const;

export function badSignature(verdict: keyof typeof VERDICTS): AppError {
  return new AppError('bad_signature', VERDICTS[verdict], {
    action:
      'Call this address from HubSpot. If it comes from there, check PUBLIC_URL, HUBSPOT_CLIENT_SECRET and the clock of this machine.',
  });
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
