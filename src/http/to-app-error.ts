import { z } from 'zod';
import { AppError } from '../lib/errors.ts';

/**
 * What express and its body parser throw for a request that is too large or malformed: a broken
 * path, a broken body, broken compression. Nothing else that is thrown here carries a status.
 */
const requestError = z.object({ status: z.int().min(400).max(499) });

/**
 * The expected failure behind something thrown while a request was handled, or null for a bug:
 * an `AppError`, an input that does not fit its schema, or a body that can't be read.
 */
export function toAppError(error: unknown): AppError | null {
  if (error instanceof AppError) return error;
  if (error instanceof z.ZodError) {
    const problems = error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    const named = problems.map(({ path, message }) => (path ? `${path}: ${message}` : message));
    return new AppError('bad_input', `The request does not fit: ${named.join('; ')}`, {
      action: 'Correct the named fields and send the request again.',
      details: { problems },
      cause: error,
    });
  }
  const parsed = requestError.safeParse(error);
  if (!parsed.success) return null;
  if (parsed.data.status === 413) {
    return new AppError('too_large', 'The request is larger than this address accepts.', {
      action: 'Send less in one request.',
      cause: error,
    });
  }
  return new AppError('bad_input', 'The request could not be read.', {
    action: 'Check that the address is whole and the body is what its content type says.',
    cause: error,
  });
}
