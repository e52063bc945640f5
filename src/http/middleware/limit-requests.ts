import { isIP } from 'node:net';
import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { AppError } from '../../lib/errors.ts';

/** Only somebody with a link gets one of these; a guess gets a 404. */
const OF_KNOWN_LINKS: ReadonlySet<number> = new Set([400, 409, 410]);

/**
 * Against somebody who tries links at random: 600 a minute from one address. Whoever has a link
 * counts for nothing: a whole office may share one address.
 */
export function limitGuesses(): RequestHandler {
  return rateLimit({
    ...SHARED,
    limit: 600,
    skipSuccessfulRequests: true,
    requestWasSuccessful: (_request, { statusCode }) =>
      statusCode < 400 || OF_KNOWN_LINKS.has(statusCode),
  });
}

/** Against a page that has gone mad: this many saves a minute with one link. */
export function limitDrafts(): RequestHandler {
  return rateLimit({
    ...SHARED,
    limit: 60,
    // An unknown link has no name of its own to be counted by: its guesses are counted elsewhere.
    keyGenerator: ({ params }) => String(params['token']),
  });
}

/** Against somebody who makes the app work for nothing: this many a minute from one address. */
export function limitRequests(limit: number): RequestHandler {
  return rateLimit({ ...SHARED, limit });
}

const SHARED = {
  windowMs: 60_000,
  standardHeaders: 'draft-8',
  legacyHeaders: false,
  // Some proxies pass on no address but a word.
  keyGenerator: ({ ip = '' }) => (isIP(ip) ? ipKeyGenerator(ip) : 'unknown'),
  handler: () => {
    throw new AppError('too_many_requests', 'Too many requests came from this address.', {
      action: 'Wait a minute and try again.',
    });
  },
} satisfies Parameters<typeof rateLimit>[0];
