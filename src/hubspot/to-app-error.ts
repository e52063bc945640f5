import { z } from 'zod';
import { AppError, isAppError } from '../lib/errors.ts';
import { collectFacts, collectScopes, describeRefusal, templateOf } from './describe-refusal.ts';
import type { ErrorBody, Failure } from './failure.ts';

export interface FailedCall {
  readonly portalId: number;
  readonly method: string;
  readonly path: string;
  readonly repeatable: boolean;
  /** HubSpot has only just given the token, or takes it for other calls. */
  readonly hasGoodToken?: boolean;
}

const TRY_LATER = 'Nothing to do now: try again in a few minutes.';

/**
 * The error that the app works with, from whatever HubSpot did.
 *
 * `details.outcome` is `unknown` when a write may have happened all the same: look before repeating.
 */
export function toAppError(failure: Failure, call: FailedCall): AppError {
  const base = { portalId: call.portalId, method: call.method, path: templateOf(call.path) };
  const outcome = call.repeatable ? {} : { outcome: 'unknown' };
  switch (failure.kind) {
    case 'timed_out':
      return unavailable('HubSpot did not answer within 30 seconds.', { ...base, ...outcome });
    case 'broken':
      return unavailable(`The connection to HubSpot failed (${failure.reason}).`, {
        ...base,
        ...outcome,
        reason: failure.reason,
      });
    case 'garbage':
      return unavailable("HubSpot's answer is not what its API promises.", {
        ...base,
        ...outcome,
        status: failure.status,
      });
    case 'refused':
      if (failure.status === 401 && call.hasGoodToken) {
        // An uninstalled app shows when its token is renewed, so this is no answer to believe.
        return unavailable('HubSpot refuses an access that it has given itself.', {
          ...base,
          ...factsOf(failure),
        });
      }
      return failure.status >= 500
        ? unavailable(`HubSpot has a problem of its own (status ${failure.status}).`, {
            ...base,
            ...outcome,
            ...factsOf(failure),
          })
        : refusal(failure, base);
  }
}

function refusal(
  failure: Extract<Failure, { kind: 'refused' }>,
  base: { portalId: number; method: string; path: string },
): AppError {
  const { status, body } = failure;
  const words = describeRefusal(body);
  const details = { ...base, ...factsOf(failure), words };
  switch (status) {
    case 401:
      return new AppError(
        'portal_disconnected',
        'HubSpot does not accept the access of the app any more, so it can read and write nothing in this portal.',
        {
          action: 'Connect the app to HubSpot again, or replace the access token if it uses one.',
          details,
        },
      );
    case 403:
      return forbidden(body, details);
    case 404:
      return new AppError('not_found', 'HubSpot has no such record.', {
        action: 'Check that it still exists in HubSpot.',
        details,
      });
    case 423:
    case 477:
      return unavailable('HubSpot keeps this locked at the moment.', details);
    case 429:
      return new AppError('hubspot_rate_limited', 'HubSpot accepts no more calls at the moment.', {
        action: TRY_LATER,
        details,
      });
    default:
      return new AppError(
        'hubspot_refused',
        `HubSpot refused the request: ${words || `status ${status}, without a reason`}`,
        { action: 'Change in HubSpot what its message names, then try again.', details },
      );
  }
}

function forbidden(body: ErrorBody, details: Record<string, unknown>): AppError {
  const scopes = collectScopes(body);
  if (scopes.length === 0) {
    return new AppError(
      'hubspot_refused',
      `HubSpot does not let the app do this: ${describeRefusal(body) || 'no reason given'}`,
      { action: "Check the app's permissions in HubSpot.", details },
    );
  }
  return new AppError(
    'hubspot_refused',
    `HubSpot does not let the app do this: it lacks the scopes ${scopes.join(', ')}.`,
    {
      action: 'Give the app these scopes in HubSpot and connect it again.',
      details: { ...details, scopes },
    },
  );
}

function unavailable(message: string, details: Record<string, unknown>): AppError {
  return new AppError('hubspot_unavailable', message, { action: TRY_LATER, details });
}

function factsOf(failure: Extract<Failure, { kind: 'refused' }>): Record<string, unknown> {
  const { body, retryAfterMilliseconds } = failure;
  return {
    status: failure.status,
    category: body.category,
    subCategory: body.subCategory,
    correlationId: body.correlationId,
    ...(retryAfterMilliseconds === null ? {} : { retryAfterMilliseconds }),
    ...collectFacts(body),
  };
}

const refusalDetails = z.object({
  status: z.number(),
  /** HubSpot's own, empty when it gave none. */
  words: z.string(),
  codes: z.array(z.string()),
  missingProperties: z.array(z.string()),
});

export type Refusal = z.infer<typeof refusalDetails> & { readonly message: string };

/**
 * The facts of a refusal that lies in the request itself (400, 404, 409 …), or null for any other
 * error, a missing scope included: the same request without its bad part may go through.
 */
export function findRefusal(error: unknown): Refusal | null {
  if (!isAppError(error, 'hubspot_refused') && !isAppError(error, 'not_found')) return null;
  const details = refusalDetails.safeParse(error.details);
  if (!details.success || details.data.status === 403) return null;
  return { ...details.data, message: error.message };
}
