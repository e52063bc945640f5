import type { HostApi } from '../protocol.ts';

interface HsFetchOptions {
  readonly method?: string;
  readonly body?: unknown;
  /** Milliseconds. */
  readonly timeout?: number;
  readonly headers?: Headers | Readonly<Record<string, string>>;
}

/** These come without a body, and `Response` insists. */
const WITHOUT_BODY = [204, 205, 304];

/** `hubspot.fetch` of the SDK: the page passes the call on to the sandbox, which has the rules. */
export function createHsFetch({ hsFetch }: Pick<HostApi, 'hsFetch'>) {
  return async (url: string | URL, options: HsFetchOptions = {}): Promise<Response> => {
    const { method, body, timeout, headers } = options;
    const answer = await hsFetch({
      url: String(url),
      method,
      body,
      timeout,
      headers: headers instanceof Headers ? Object.fromEntries(headers) : headers,
    });
    return new Response(WITHOUT_BODY.includes(answer.status) ? null : answer.body, {
      status: answer.status,
      headers: { 'content-type': answer.contentType },
    });
  };
}
