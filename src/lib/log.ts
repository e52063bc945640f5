import { pino, stdTimeFunctions } from 'pino';
import type { DestinationStream, Logger } from 'pino';

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
      redact: {
        paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
        censor: '[redacted]',
      },
    },
    destination ?? process.stderr,
  );
}
