import { createHmac } from 'node:crypto';

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

/**
 * HubSpot's v3 signature: base64 of HMAC-SHA256 over method, address, body and timestamp.
 * Source: HubSpot developer documentation, "Request validation".
 */
export function signCardCall({ method, url, body, secret, timestamp }: SignedRequest): string {
  const decoded = url.replace(DECODED, (encoded) => decodeURIComponent(encoded));
  return createHmac('sha256', secret)
    .update(`${method.toUpperCase()}${decoded}${body}${timestamp}`, 'utf8')
    .digest('base64');
}

/** Who calls: HubSpot's proxy puts these into the query string of every call of a card. */
export interface CardUser {
  readonly portalId: number;
  readonly appId: number;
  readonly userId: number;
  readonly userEmail: string;
}

export interface CardCall {
  /** GET unless told. */
  readonly method?: string;
  /** Address of the app's route, such as `http://127.0.0.1:3000/api/cards/v1/portfolio`. */
  readonly url: string;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** Calls the app as HubSpot's proxy does for `hubspot.fetch`: query, signature, timestamp. */
export async function callAsCard(
  caller: CardUser & { readonly secret: string; readonly timestamp: number },
  { method = 'GET', url, body }: CardCall,
): Promise<{ status: number; body: unknown }> {
  const address = new URL(url);
  for (const name of ['userId', 'portalId', 'userEmail', 'appId'] as const) {
    address.searchParams.set(name, String(caller[name]));
  }
  const text = body === undefined ? '' : JSON.stringify(body);
  const signature = signCardCall({ ...caller, method, url: address.href, body: text });
  const response = await fetch(address, {
    method,
    headers: {
      'X-HubSpot-Signature-v3': signature,
      'X-HubSpot-Request-Timestamp': String(caller.timestamp),
      ...(text !== '' && { 'Content-Type': 'application/json' }),
    },
    ...(text !== '' && { body: text }),
  });
  const answer = await response.text();
  return { status: response.status, body: parseJson(answer) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
