import type { CardCaller } from '../card-call.ts';
import { signCardCall } from '../card-call.ts';
import { decideFetch, MAX_BYTES } from './decide-fetch.ts';
import type { FetchDecision } from './decide-fetch.ts';
import type { FetchAnswer, FetchRequest } from './shapes.ts';

export interface FetchGatewayDeps {
  /** Who calls, at this moment. */
  readonly caller: () => CardCaller;
  /** `permittedUrls.fetch` of the project. */
  readonly permitted: () => readonly string[];
}

export type FetchGateway = (request: FetchRequest) => Promise<FetchAnswer>;

type Allowed = Extract<FetchDecision, { kind: 'allowed' }>;

/** For one app in one account. */
const MOST_AT_ONCE = 20;

/** HubSpot's proxy behind `hubspot.fetch`. What goes wrong is an answer, as in HubSpot. */
export function createFetchGateway({ caller, permitted }: FetchGatewayDeps): FetchGateway {
  let underWay = 0;
  return async (request) => {
    const decision = decideFetch(request, permitted());
    if (decision.kind === 'refused') return refuse(decision.status, decision.message);
    if (underWay >= MOST_AT_ONCE) {
      return refuse(429, `hubspot.fetch: more than ${MOST_AT_ONCE} calls at once.`);
    }
    underWay += 1;
    try {
      return await callTwice(caller, decision);
    } finally {
      underWay -= 1;
    }
  };
}

/** HubSpot tries once more by itself after a 5xx and a failed connection, whatever the method. */
async function callTwice(caller: () => CardCaller, call: Allowed): Promise<FetchAnswer> {
  const first = await callOnce(caller(), call);
  return first.canRepeat ? (await callOnce(caller(), call)).answer : first.answer;
}

async function callOnce(
  caller: CardCaller,
  { timeoutMs, authorization, ...call }: Allowed,
): Promise<{ answer: FetchAnswer; canRepeat: boolean }> {
  const { url, init } = signCardCall(caller, call);
  try {
    const response = await fetch(url, {
      ...init,
      headers: { ...init.headers, ...(authorization !== null && { Authorization: authorization }) },
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const body = await response.text();
    const answer =
      Buffer.byteLength(body) > MAX_BYTES
        ? refuse(502, 'hubspot.fetch: the answer is larger than 1 MB.')
        : { status: response.status, contentType: contentTypeOf(response), body };
    return { answer, canRepeat: response.status >= 500 };
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return isLate
      ? { answer: refuse(504, 'hubspot.fetch: no answer in time.'), canRepeat: false }
      : { answer: refuse(502, 'hubspot.fetch: the connection failed.'), canRepeat: true };
  }
}

function contentTypeOf(response: Response): string {
  return response.headers.get('content-type') ?? 'text/plain';
}

function refuse(status: number, message: string): FetchAnswer {
  const body = JSON.stringify({ status: 'error', message });
  return { status, contentType: 'application/json', body };
}
