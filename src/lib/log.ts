import { pino, stdTimeFunctions } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import { AppError } from './errors.ts';
import { hideAddresses } from './hide-addresses.ts';

export type Log = Logger;

/** Fields that must never reach a log, wherever they stand in a logged object. */
const SECRET_FIELDS = [
  'email',
  'to',
  'from',
  'address',
  'authorization',
  'token',
  'accessToken',
  'refreshToken',
  'clientSecret',
  'secret',
  'link',
  'answers',
  'comment',
  'comments',
  'body',
];

/**
 * The app's log: one JSON object a line, on stderr unless another destination is given.
 * A message is the constant name of an event, noun first: `answer.accepted`, `job.failed`.
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      serializers: { err: describeError },
      redact: {
        paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
        censor: '[redacted]',
      },
    },
    destination ?? process.stderr,
  );
}

/**
 * What of an error is logged. An error may carry far more: a database's has the values of its
 * statement, which are people's answers and addresses.
 */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: 'Something else than an error was thrown.' };
  const { name, message, stack, cause } = error;
  const code: unknown = 'code' in error ? error.code : undefined;
  return {
    type: name,
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    message: hideAddresses(message),
    ...(stack !== undefined && { stack: hideAddresses(stack) }),
    ...(error instanceof AppError && { details: error.details }),
    ...(cause instanceof Error && { cause: describeError(cause) }),
  };
}
