import { createHmac } from 'node:crypto';
import express from 'express';
import type { RequestHandler } from 'express';
import type { Clock } from '../../lib/clock.ts';
import { equalsInConstantTime } from '../../lib/crypto.ts';
import { AppError } from '../../lib/errors.ts';

export interface HookSignatureDeps {
  /** Undefined: the hook is closed. */
  readonly hookSecret: string | undefined;
  readonly clock: Clock;
}

const LONGEST_AGE_MS = 5 * 60_000;
const readRawBody = express.raw({ type: () => true, limit: '1mb' });

/** What a caller signs: HMAC-SHA256 in hexadecimal over the time, a dot and the raw body. */
export function signHook(secret: string, timestamp: string, rawBody: Buffer | string): string {
  return createHmac('sha256', secret).update(`${timestamp}.`).update(rawBody).digest('hex');
}

/**
 * Lets only calls through that were signed with the hook's secret less than five minutes ago, or
 * ahead: `X-Radar-Timestamp` in milliseconds since 1970, `X-Radar-Signature` as `signHook` makes it.
 * Without a secret nobody passes.
 */
export function requireHookSignature(deps: HookSignatureDeps): RequestHandler[] {
  const verify: RequestHandler = (request, _response, next) => {
    const { hookSecret, clock } = deps;
    const rawBody = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const timestamp = request.get('x-radar-timestamp') ?? '';
    const age = Math.abs(clock.now().getTime() - Number(timestamp));
    const isTimely = /^\d{13}$/.test(timestamp) && age <= LONGEST_AGE_MS;
    const given = request.get('x-radar-signature') ?? '';
    const isRight =
      hookSecret !== undefined &&
      equalsInConstantTime(given, signHook(hookSecret, timestamp, rawBody));
    if (!isTimely || !isRight) throw badSignature();
    next();
  };
  return [readRawBody, verify];
}

function badSignature(): AppError {
  return new AppError('bad_signature', 'This call is not signed as the hook expects.', {
    action:
      'Set BOUNCE_HOOK_SECRET, sign the time and the raw body with it, and check the clock of this machine.',
  });
}
