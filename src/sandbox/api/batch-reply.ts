import type { Clock } from '../../lib/clock.ts';
import type { ErrorBody, HubSpotError } from '../hubspot-error.ts';
import type { ApiReply } from './api-route.ts';

/** An entry of `errors` in a partly failed batch. */
export interface BatchError {
  readonly status: 'error';
  readonly category: string;
  readonly subCategory?: string;
  readonly message: string;
  readonly context: Readonly<Record<string, readonly string[]>>;
}

/** The answer to a batch: `success`, or 207 when some inputs failed. */
export function batchReply(
  clock: Clock,
  success: 200 | 201,
  results: readonly unknown[],
  errors: readonly BatchError[] = [],
): ApiReply {
  const at = clock.now().toISOString();
  const failed = errors.length > 0 ? { numErrors: errors.length, errors } : {};
  return {
    status: errors.length > 0 ? 207 : success,
    body: { status: 'COMPLETE', results, ...failed, startedAt: at, completedAt: at },
  };
}

/** A refused input of a batch, named by the trace id that its sender gave it. */
export function toBatchError(error: HubSpotError, objectWriteTraceId: string): BatchError {
  const { message, category, subCategory }: ErrorBody = error.body;
  return {
    status: 'error',
    category: category ?? 'VALIDATION_ERROR',
    ...(subCategory !== undefined && { subCategory }),
    message,
    context: { objectWriteTraceId: [objectWriteTraceId] },
  };
}
