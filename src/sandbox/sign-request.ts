import { createHash, createHmac } from 'node:crypto';

/** The characters that HubSpot decodes before it signs; everything else stays encoded. */
const DECODED = /%(3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)/gi;

export interface SignedRequest {
  readonly method: string;
  /** The full address with its query in the order it is sent. */
  readonly url: string;
  /** The raw body; `''` for none. */
  readonly body: string;
  /** The app's client secret. */
  readonly secret: string;
  /** Milliseconds since 1970. */
  readonly timestamp: number;
}

/*
 * HubSpot's three signatures. All of its calls carry the third one; webhooks the first one besides,
 * cards and workflow actions the second. Source: HubSpot developer documentation, "Request
 * validation".
 */

/** Base64 of HMAC-SHA256 over method, address, body and timestamp. */
export function signV3({ method, url, body, secret, timestamp }: SignedRequest): string {
  const decoded = url.replace(DECODED, (encoded) => decodeURIComponent(encoded));
  return createHmac('sha256', secret)
    .update(`${method.toUpperCase()}${decoded}${body}${timestamp}`, 'utf8')
    .digest('base64');
}

/** Hexadecimal SHA-256 over secret, method, address and body. */
export function signV2({ method, url, body, secret }: Omit<SignedRequest, 'timestamp'>): string {
  return sha256(`${secret}${method.toUpperCase()}${url}${body}`);
}

/** Hexadecimal SHA-256 over secret and body. */
export function signV1({ body, secret }: Pick<SignedRequest, 'body' | 'secret'>): string {
  return sha256(`${secret}${body}`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
