import { randomUUID } from 'node:crypto';
import type { Clock } from '../lib/clock.ts';

/** One entry of `errors` in HubSpot's error body. */
export interface ErrorDetail {
  readonly message: string;
  readonly code?: string;
  readonly in?: string;
  readonly context?: Readonly<Record<string, readonly string[]>>;
}

/** HubSpot's error body without `correlationId`, which every answer gets anew. */
export interface ErrorBody {
  /** `error` unless told. */
  readonly status?: string;
  readonly message: string;
  readonly category?: string;
  readonly subCategory?: string;
  readonly context?: Readonly<Record<string, readonly string[]>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly errors?: readonly ErrorDetail[];
  readonly errorType?: string;
  readonly policyName?: string;
  /** OAuth answers carry these two as well (RFC 6749, section 5.2). */
  readonly error?: string;
  readonly error_description?: string;
}

/** An answer of the simulated HubSpot that is not a success. */
export class HubSpotError extends Error {
  readonly status: number;
  readonly body: ErrorBody;

  constructor(status: number, body: ErrorBody) {
    super(body.message);
    this.name = 'HubSpotError';
    this.status = status;
    this.body = body;
  }
}

/** The body as it goes over the wire. */
export function toWireError(body: ErrorBody): Record<string, unknown> {
  return { status: 'error', ...body, correlationId: randomUUID() };
}

export function validationError(message: string, more: Partial<ErrorBody> = {}): HubSpotError {
  return new HubSpotError(400, { message, category: 'VALIDATION_ERROR', ...more });
}

/** A body that HubSpot's reader can't turn into the request it expects. */
export function invalidJson(reason: string): HubSpotError {
  return validationError(`Invalid input JSON on line 1, column 1: ${reason}`);
}

export function notFound(): HubSpotError {
  return new HubSpotError(404, { message: 'resource not found', category: 'OBJECT_NOT_FOUND' });
}

/** A refused token request. `status` is HubSpot's own, such as `BAD_REFRESH_TOKEN`. */
export function oauthError(error: string, status: string, message: string): HubSpotError {
  return new HubSpotError(400, { status, message, error, error_description: message });
}

/** A token without one of these scopes. */
export function missingScopes(scopes: readonly string[]): HubSpotError {
  return new HubSpotError(403, missingScopesBody(scopes));
}

function missingScopesBody(scopes: readonly string[]): ErrorBody {
  return {
    message:
      "This app hasn't been granted all required scopes to make this call. Read more about required scopes here: https://developers.hubspot.com/scopes.",
    category: 'MISSING_SCOPES',
    links: { scopes: 'https://developers.hubspot.com/scopes' },
    errors: [
      {
        message: 'One or more of the following scopes are required.',
        context: { requiredGranularScopes: scopes },
      },
    ],
  };
}

/** A token that ended so many real milliseconds ago. */
export function expiredToken(clock: Clock, expiredMs: number): HubSpotError {
  const expiredAt = new Date(clock.now().getTime() - expiredMs).toISOString();
  return new HubSpotError(401, {
    message: `The OAuth token used to make this call expired ${Math.floor(expiredMs / 1_000)} second(s) ago.`,
    category: 'EXPIRED_AUTHENTICATION',
    context: { 'expire time': [expiredAt] },
  });
}

/** HubSpot's answers to statuses that a test asks for without a body of its own. */
export function errorBodyOf(status: number): ErrorBody {
  return ERROR_BODIES[status] ?? { message: `internal error (${status})` };
}

export const AUTHENTICATION_MISSING: ErrorBody = {
  message:
    'Authentication credentials not found. This API supports OAuth 2.0 authentication and you can find more details at https://developers.hubspot.com/docs/methods/auth/oauth-overview',
  category: 'INVALID_AUTHENTICATION',
};

export const TEN_SECOND_LIMIT: ErrorBody = {
  message: 'You have reached your ten_secondly_rolling limit.',
  errorType: 'RATE_LIMIT',
  policyName: 'TEN_SECONDLY_ROLLING',
};

/** The search limit answers in another form and without a policy name. */
export const SEARCH_LIMIT: ErrorBody = {
  message: 'You have reached your secondly limit.',
  category: 'RATE_LIMITS',
};

const ERROR_BODIES: Readonly<Record<number, ErrorBody>> = {
  400: { message: 'Invalid input', category: 'VALIDATION_ERROR' },
  401: AUTHENTICATION_MISSING,
  403: missingScopesBody(['crm.objects.companies.write']),
  404: { message: 'resource not found', category: 'OBJECT_NOT_FOUND' },
  409: { message: 'The record was changed at the same time.', category: 'CONFLICT' },
  423: { message: 'The resource is locked by another process.', category: 'LOCKED' },
  429: TEN_SECOND_LIMIT,
  500: { message: 'internal error', category: 'INTERNAL_ERROR' },
};
