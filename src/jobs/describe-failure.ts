import { AppError } from '../lib/errors.ts';
import { hideAddresses } from '../lib/hide-addresses.ts';

/** What of a failed job may be logged and stored. */
export interface Failure {
  readonly code: string;
  readonly reason: string;
  /** Where it happened; only for bugs. */
  readonly stack?: string;
}

/**
 * An error as a job's log line and row keep it. Its cause and its details stay out: a mail server's
 * reply or a database's complaint quotes addresses and answers.
 */
export function describeFailure(error: unknown): Failure {
  if (error instanceof AppError) return { code: error.code, reason: hideAddresses(error.message) };
  if (!(error instanceof Error))
    return { code: 'bug', reason: 'Something else than an error was thrown.' };
  const stack = error.stack === undefined ? {} : { stack: hideAddresses(error.stack) };
  return { code: 'bug', reason: hideAddresses(error.message), ...stack };
}
