import type { Clock } from '../lib/clock.ts';
import type { SignedRequest } from './sign-request.ts';
import { signV1, signV2, signV3 } from './sign-request.ts';

/** Which signatures a call carries. */
export type Signatures = 'v1 and v3' | 'v2 and v3' | 'v2';

export interface PostDeps {
  /** The app's client secret. */
  readonly secret: string;
  /** Signs with the sandbox's time: the app may live in it, too. */
  readonly clock: Clock;
  /** Real milliseconds until HubSpot gives up waiting for the answer. */
  readonly timeoutMs: number;
  /** Ends every call when the sandbox closes. */
  readonly closing: AbortSignal;
}

export type PostAnswer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly text: string;
      /** Milliseconds, if the answer asks for a pause. */
      readonly retryAfterMs: number | null;
    }
  /** Refused, cut off or too slow. */
  | { readonly kind: 'failed'; readonly why: string };

/** Posts JSON to the app as HubSpot does: signed, and with a limit on the time. Never throws. */
export async function postSigned(
  { secret, clock, timeoutMs, closing }: PostDeps,
  { url, body, signatures }: { url: string; body: unknown; signatures: Signatures },
): Promise<PostAnswer> {
  const text = JSON.stringify(body);
  const timestamp = clock.now().getTime();
  const request = { method: 'POST', url, body: text, secret, timestamp };
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...signatureHeaders(request, signatures) },
      body: text,
      redirect: 'manual',
      signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), closing]),
    });
    return {
      kind: 'answered',
      status: response.status,
      text: await response.text(),
      retryAfterMs: readRetryAfter(response.headers.get('retry-after')),
    };
  } catch (error) {
    return { kind: 'failed', why: describe(error) };
  }
}

function signatureHeaders(request: SignedRequest, signatures: Signatures): Record<string, string> {
  const isFirst = signatures === 'v1 and v3';
  return {
    'X-HubSpot-Signature': isFirst ? signV1(request) : signV2(request),
    'X-HubSpot-Signature-Version': isFirst ? 'v1' : 'v2',
    ...(signatures !== 'v2' && {
      'X-HubSpot-Signature-v3': signV3(request),
      'X-HubSpot-Request-Timestamp': String(request.timestamp),
    }),
  };
}

/** HubSpot reads milliseconds here. */
function readRetryAfter(header: string | null): number | null {
  return header !== null && /^\d+$/.test(header) ? Number(header) : null;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'No answer in time';
  return error.cause instanceof Error ? error.cause.message : error.message;
}
