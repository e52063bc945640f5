import { signV3 } from '../../src/sandbox/sign-request.ts';
import type { CardCaller, House } from './start-house.ts';

export interface SignedCall {
  readonly method: string;
  /** Below `/api/cards/v1`. */
  readonly path: string;
  /** Besides what HubSpot adds. */
  readonly query?: Readonly<Record<string, string>>;
  /** As it goes over the wire. */
  readonly body?: string;
}

/** What is different from a proper call of the sample portal's first owner. */
export interface Forgery extends Partial<CardCaller> {
  /** Left out of the query that HubSpot adds. */
  readonly without?: readonly string[];
  /** What is sent in place of what was signed. */
  readonly sent?: {
    readonly method?: string;
    readonly body?: string;
    readonly query?: string;
    readonly path?: string;
    /** Null sends no such header. */
    readonly signature?: string | null;
    readonly timestamp?: string | null;
  };
}

export interface SignedAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // The tests look into many replies; each names the fields that it is about.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly json: any;
}

/** Calls the card API as HubSpot's proxy does, or as somebody who only pretends to be it. */
export async function sendSigned(
  house: House,
  call: SignedCall,
  { without = [], sent = {}, ...changes }: Forgery = {},
): Promise<SignedAnswer> {
  const { sandbox, clock } = house;
  const caller: CardCaller = {
    portalId: sandbox.portalId,
    appId: sandbox.appId,
    userId: 77,
    userEmail: sandbox.portal.owners[0]?.email ?? '',
    secret: sandbox.clientSecret,
    timestamp: clock.now().getTime(),
    ...changes,
  };
  const query = new URLSearchParams(call.query);
  for (const name of ['userId', 'portalId', 'userEmail', 'appId'] as const) {
    if (!without.includes(name)) query.set(name, String(caller[name]));
  }
  const base = `${house.url}/api/cards/v1`;
  const url = `${base}${call.path}?${query.toString()}`;
  const body = call.body ?? '';
  const signature = signV3({ ...caller, method: call.method, url, body });

  const headers = new Headers({ 'content-type': 'application/json', accept: 'application/json' });
  setUnlessNull(headers, 'x-hubspot-signature-v3', sent.signature, signature);
  setUnlessNull(headers, 'x-hubspot-request-timestamp', sent.timestamp, String(caller.timestamp));
  const sentBody = sent.body ?? body;
  const response = await fetch(
    `${base}${sent.path ?? call.path}?${sent.query ?? query.toString()}`,
    { method: sent.method ?? call.method, headers, ...(sentBody !== '' && { body: sentBody }) },
  );
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parse(text) };
}

function setUnlessNull(
  headers: Headers,
  name: string,
  sent: string | null | undefined,
  proper: string,
): void {
  if (sent !== null) headers.set(name, sent ?? proper);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
