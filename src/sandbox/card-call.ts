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
  const signature = signV3({ ...caller, method, url: address.href, body: text });
  const response = await fetch(address, {
    method,
    headers: {
      'X-HubSpot-Signature-v3': signature,
      'X-HubSpot-Request-Timestamp': String(caller.timestamp),
      // A connection that is kept may be closed by the app in the moment in which it is used again.
      Connection: 'close',
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
