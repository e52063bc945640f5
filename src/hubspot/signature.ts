import { createHash, createHmac } from 'node:crypto';
import { equalsInConstantTime } from '../lib/crypto.ts';

/** A signed request is good for five minutes, either way: clocks differ. */
const TOLERANCE_MILLISECONDS = 300_000;

/** HubSpot decodes these in the URL before it signs, and nothing else. */
const DECODED: Readonly<Record<string, string>> = {
  '%3A': ':',
  '%2F': '/',
  '%3F': '?',
  '%40': '@',
  '%21': '!',
  '%24': '$',
  '%27': "'",
  '%28': '(',
  '%29': ')',
  '%2A': '*',
  '%2C': ',',
  '%3B': ';',
};
const ENCODED = new RegExp(Object.keys(DECODED).join('|'), 'gi');

export interface SignableRequest {
  readonly method: string;
  /** As the sender called it: scheme, public host, path and query in their order. */
  readonly url: string;
  /** The bytes as they came; empty without a body. */
  readonly rawBody: Buffer | string;
}

export type SignatureCheck = 'valid' | 'stale' | 'mismatch' | 'missing';

export interface ReceivedRequest extends SignableRequest {
  /** `X-HubSpot-Signature-v3`. */
  readonly signature: string | undefined;
  /** `X-HubSpot-Request-Timestamp`, epoch milliseconds. */
  readonly timestamp: string | undefined;
  /** `X-HubSpot-Signature` with its version. */
  readonly legacy?: {
    readonly version: string | undefined;
    readonly signature: string | undefined;
  };
}

/**
 * Checks what HubSpot signed, by its "Request validation". The SDK's own check decodes no URL,
 * compares in varying time and lets a timestamp pass that is no number.
 *
 * The second version has no time in it and can be replayed for ever: it counts only where `accepted`
 * says so and the third is absent, and whoever accepts it must tell repeated calls apart.
 */
export function checkSignature(
  request: ReceivedRequest,
  secret: string,
  now: Date,
  accepted: 'v3' | 'v3 or v2' = 'v3',
): SignatureCheck {
  // Anybody can sign with an empty secret, which is what a forgotten setting looks like.
  if (secret === '') return 'mismatch';
  const { signature, timestamp, legacy } = request;
  if (accepted === 'v3 or v2' && !signature && legacy?.version === 'v2' && legacy.signature) {
    return compare(signLegacy(request, secret), legacy.signature);
  }
  if (!signature || !timestamp) return 'missing';
  const isRecent =
    /^\d+$/.test(timestamp) &&
    Math.abs(now.getTime() - Number(timestamp)) <= TOLERANCE_MILLISECONDS;
  return isRecent ? compare(signRequest({ ...request, timestamp }, secret), signature) : 'stale';
}

function compare(expected: string, given: string): SignatureCheck {
  return equalsInConstantTime(expected, given) ? 'valid' : 'mismatch';
}

/** The v2 signature: hexadecimal SHA-256 over secret, method, URL and body. */
export function signLegacy(request: SignableRequest, secret: string): string {
  return createHash('sha256')
    .update(secret)
    .update(request.method.toUpperCase())
    .update(request.url)
    .update(request.rawBody)
    .digest('hex');
}

/** The v3 signature: base64 of HMAC-SHA256 over method, URL, body and timestamp. */
export function signRequest(
  request: SignableRequest & { readonly timestamp: string },
  secret: string,
): string {
  return createHmac('sha256', secret)
    .update(request.method.toUpperCase())
    .update(request.url.replace(ENCODED, (code) => DECODED[code.toUpperCase()] ?? code))
    .update(request.rawBody)
    .update(request.timestamp)
    .digest('base64');
}
