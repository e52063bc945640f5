import { Client } from '@hubspot/api-client';
import type { z } from 'zod';
import { parseJson, readErrorBody, readRetryAfter } from './failure.ts';
import type { Failure } from './failure.ts';
import type { Sleep } from './sleep.ts';

/** One HTTP request to HubSpot. */
export interface WireRequest {
  readonly baseUrl: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string>> | undefined;
  /** Sent as a form when it is one, else as JSON. */
  readonly body?: unknown;
  /** Null where the request proves itself by its body. */
  readonly accessToken: string | null;
}

export type Reply =
  | { kind: 'answered'; status: number; headers: Headers; bodyText: string }
  | Extract<Failure, { kind: 'timed_out' | 'broken' }>;

/** Sends once and reads the whole answer, however long that takes. Never rejects. */
export async function sendRequest(request: WireRequest): Promise<Reply> {
  const { baseUrl, method, path, query, body, accessToken } = request;
  try {
    // No limiterOptions and no numberOfApiCallRetries: both are process-wide and would mix portals.
    const client = new Client({
      basePath: baseUrl.replace(/\/+$/, ''),
      ...(accessToken !== null && { accessToken }),
    });
    const response = await client.apiRequest({
      method,
      path,
      ...(query && { qs: query }),
      ...encodeBody(body),
    });
    const bodyText = await response.text();
    return { kind: 'answered', status: response.status, headers: response.headers, bodyText };
  } catch (error) {
    return { kind: 'broken', reason: reasonOf(error) };
  }
}

/**
 * The reply, or `timed_out` when it takes longer. `apiRequest` can't be aborted, so a late call is
 * left behind and may still happen.
 */
export async function raceDeadline(
  sleep: Sleep,
  milliseconds: number,
  reply: Promise<Reply>,
): Promise<Reply> {
  const done = new AbortController();
  const deadline = sleep(milliseconds, done.signal).then((): Reply => ({ kind: 'timed_out' }));
  try {
    return await Promise.race([reply, deadline]);
  } finally {
    done.abort();
  }
}

/** The answer in its promised shape, or what went wrong. An empty body is `undefined`. */
export function readReply<Answer>(
  reply: Reply,
  schema: z.ZodType<Answer>,
  now: Date,
): { ok: true; answer: Answer } | { ok: false; failure: Failure } {
  if (reply.kind !== 'answered') return { ok: false, failure: reply };
  const { status, headers, bodyText } = reply;
  if (status < 200 || status > 299) {
    const retryAfterMilliseconds = readRetryAfter(headers.get('retry-after'), now);
    const body = readErrorBody(bodyText);
    return { ok: false, failure: { kind: 'refused', status, body, retryAfterMilliseconds } };
  }
  const parsed = schema.safeParse(parseJson(bodyText));
  return parsed.success
    ? { ok: true, answer: parsed.data }
    : { ok: false, failure: { kind: 'garbage', status } };
}

function encodeBody(body: unknown) {
  if (body === undefined) return {};
  if (!(body instanceof URLSearchParams)) return { body };
  return {
    body: body.toString(),
    defaultJson: false,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  };
}

/** A short code and never the message: fetch quotes headers in its messages, the token among them. */
function reasonOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === 'object' && cause && 'code' in cause ? cause.code : undefined;
  if (typeof code === 'string') return code;
  return error instanceof Error ? error.name : 'unknown';
}
