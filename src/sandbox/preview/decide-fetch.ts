import type { FetchRequest } from './shapes.ts';

export type FetchDecision =
  | { readonly kind: 'refused'; readonly status: number; readonly message: string }
  | {
      readonly kind: 'allowed';
      readonly method: string;
      readonly url: string;
      /** The raw body; `''` for none. */
      readonly body: string;
      readonly timeoutMs: number;
      readonly authorization: string | null;
    };

/** Bytes, each way. */
export const MAX_BYTES = 1_000_000;

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const DEFAULT_TIMEOUT_MS = 15_000;
const LONGEST_TIMEOUT_MS = 120_000;

/**
 * HubSpot's rules for `hubspot.fetch` (developer documentation, "Fetching data"). One is wider here:
 * HubSpot takes https alone, and the sandbox takes http to this machine as well.
 */
export function decideFetch(request: FetchRequest, permitted: readonly string[]): FetchDecision {
  const refuse = (status: number, message: string): FetchDecision => ({
    kind: 'refused',
    status,
    message: `hubspot.fetch: ${message}`,
  });
  const { method = 'GET', timeout = DEFAULT_TIMEOUT_MS, headers = {} } = request;
  const target = URL.parse(request.url);
  if (!target) return refuse(400, 'the address must be absolute.');
  if (!isSafe(target)) return refuse(400, 'only https is allowed.');
  if (!permitted.some((url) => permits(new URL(url), target))) {
    return refuse(403, `${target.origin}${target.pathname} is not in permittedUrls.fetch.`);
  }
  if (!METHODS.includes(method)) return refuse(400, `there is no method ${method}.`);
  const foreign = Object.keys(headers).find((name) => name.toLowerCase() !== 'authorization');
  if (foreign !== undefined) {
    return refuse(400, `the header ${foreign} is not allowed, only Authorization is.`);
  }
  const body = request.body === undefined ? '' : JSON.stringify(request.body);
  if (Buffer.byteLength(body) > MAX_BYTES) return refuse(413, 'the body is larger than 1 MB.');
  return {
    kind: 'allowed',
    method,
    url: target.href,
    body,
    timeoutMs: Math.min(timeout, LONGEST_TIMEOUT_MS),
    authorization: Object.values(headers)[0] ?? null,
  };
}

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1');
}

/** A permitted address opens its path and everything below. */
function permits(permitted: URL, target: URL): boolean {
  const folder = permitted.pathname.replace(/\/?$/, '/');
  return (
    permitted.origin === target.origin &&
    (target.pathname === permitted.pathname || target.pathname.startsWith(folder))
  );
}
