import { z } from 'zod';

const text = z.string().optional().catch(undefined);
const context = z.record(z.string(), z.unknown()).default({}).catch({});

/** One entry of `errors`, in a refusal as well as in a batch that was done in part. */
export const errorEntry = z.looseObject({
  message: text,
  code: text,
  category: text,
  subCategory: text,
  context,
});

/** HubSpot says to treat every field as optional, and a gateway's error may not be JSON at all. */
const errorBody = z.looseObject({
  message: text,
  category: text,
  subCategory: text,
  correlationId: text,
  policyName: text,
  errors: z.array(errorEntry).default([]).catch([]),
});

export type ErrorEntry = z.infer<typeof errorEntry>;
export type ErrorBody = z.infer<typeof errorBody>;

/** How a call to HubSpot went wrong. */
export type Failure =
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly body: ErrorBody;
      /** From the Retry-After header, null without one. */
      readonly retryAfterMilliseconds: number | null;
    }
  /** No complete answer within the deadline. */
  | { readonly kind: 'timed_out' }
  /** The connection failed; `reason` is the system's code, such as ECONNRESET. */
  | { readonly kind: 'broken'; readonly reason: string }
  /** An answer with a good status that is not what the API promises. */
  | { readonly kind: 'garbage'; readonly status: number };

/**
 * Reads the body of a refusal: JSON of some kind, HTML or nothing. A group of properties is refused
 * with a second body, as JSON text, in the `message` of the first.
 */
export function readErrorBody(bodyText: string): ErrorBody {
  const parsed = errorBody.safeParse(parseJson(bodyText));
  if (!parsed.success) return errorBody.parse({});
  const nested = errorBody.safeParse(parseJson(parsed.data.message ?? ''));
  return nested.success ? nested.data : parsed.data;
}

/** The value, or undefined for nothing and for anything that is not JSON. */
export function parseJson(bodyText: string): unknown {
  try {
    return JSON.parse(bodyText);
  } catch {
    return undefined;
  }
}

/** Milliseconds from a Retry-After header: whole seconds or an HTTP date. */
export function readRetryAfter(header: string | null, now: Date): number | null {
  const value = header?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}
