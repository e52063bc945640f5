import { createHmac } from 'node:crypto';
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

/**
 * Checks `X-HubSpot-Signature-v3` and `X-HubSpot-Request-Timestamp` (epoch milliseconds), by
 * HubSpot's "Request validation". The SDK's own check decodes no URL, compares in varying time and
 * lets a timestamp pass that is no number.
 */
export function checkSignature(
  request: SignableRequest & {
    readonly signature: string | undefined;
    readonly timestamp: string | undefined;
  },
  secret: string,
  now: Date,
): SignatureCheck {
  const { signature, timestamp } = request;
  if (!signature || !timestamp) return 'missing';
  const isRecent =
    /^\d+$/.test(timestamp) &&
    Math.abs(now.getTime() - Number(timestamp)) <= TOLERANCE_MILLISECONDS;
  if (!isRecent) return 'stale';
  const expected = signRequest({ ...request, timestamp }, secret);
  // Anybody can sign with an empty secret, which is what a forgotten setting looks like.
  const isValid = secret !== '' && equalsInConstantTime(expected, signature);
  return isValid ? 'valid' : 'mismatch';
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
