import { signV3 } from './sign-request.ts';

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

export interface CardCaller extends CardUser {
  /** The app's client secret. */
  readonly secret: string;
  /** Milliseconds since 1970. */
  readonly timestamp: number;
}

/** Calls the app as HubSpot's proxy does for `hubspot.fetch`: query, signature, timestamp. */
export async function callAsCard(
  caller: CardCaller,
  { method = 'GET', url, body }: CardCall,
): Promise<{ status: number; body: unknown }> {
  const text = body === undefined ? '' : JSON.stringify(body);
  const request = signCardCall(caller, { method, url, body: text });
  const response = await fetch(request.url, request.init);
  return { status: response.status, body: parseJson(await response.text()) };
}

export interface SignedCall {
  readonly url: string;
  readonly init: {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
  };
}

/** The request that HubSpot's proxy makes of a card's call; `body` is the raw text, `''` for none. */
export function signCardCall(
  caller: CardCaller,
  { method, url, body }: { method: string; url: string; body: string },
): SignedCall {
  const address = new URL(url);
  for (const name of ['userId', 'portalId', 'userEmail', 'appId'] as const) {
    address.searchParams.set(name, String(caller[name]));
  }
  const headers = {
    'X-HubSpot-Signature-v3': signV3({ ...caller, method, url: address.href, body }),
    'X-HubSpot-Request-Timestamp': String(caller.timestamp),
    // A connection that is kept may be closed by the app in the moment in which it is used again.
    Connection: 'close',
    ...(body !== '' && { 'Content-Type': 'application/json' }),
  };
  return { url: address.href, init: { method, headers, ...(body !== '' && { body }) } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
