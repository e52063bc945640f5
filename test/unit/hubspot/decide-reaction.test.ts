import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideReaction, MAX_TRIES } from '../../../src/hubspot/decide-reaction.ts';
import { readErrorBody, readRetryAfter } from '../../../src/hubspot/failure.ts';
import type { Failure } from '../../../src/hubspot/failure.ts';

const refused = (status: number, retryAfterMilliseconds: number | null = null): Failure => ({
  kind: 'refused',
  status,
  body: readErrorBody(''),
  retryAfterMilliseconds,
});
const first = { attempt: 1, repeatable: true, kind: 'general', random: 0 } as const;

describe('the reaction to a failure', () => {
  it('spreads the waits by a quarter', () => {
    expect(decideReaction(refused(503), { ...first, random: 0.999 }).repeatAfterMilliseconds).toBe(
      625,
    );
    expect(decideReaction(refused(429), { ...first, random: 0.5 }).pausePortalMilliseconds).toBe(
      11_250,
    );
  });

  it('waits for a locked record at least two seconds, whatever Retry-After says', () => {
    expect(decideReaction(refused(423, 100), first).repeatAfterMilliseconds).toBe(2_000);
    expect(decideReaction(refused(423, 7_000), first).repeatAfterMilliseconds).toBe(7_000);
  });

  it.each([400, 401, 403, 404, 405, 409, 413, 414, 422, 437, 501, 505, 520, 527, 302])(
    'never repeats after a %d',
    (status) => {
      expect(decideReaction(refused(status), first).repeatAfterMilliseconds).toBeNull();
    },
  );

  it('never repeats a write that may have happened, nor tries more than three times', () => {
    const failure = fc.oneof(
      fc.constant<Failure>({ kind: 'timed_out' }),
      fc.constant<Failure>({ kind: 'broken', reason: 'ECONNRESET' }),
      fc.constant<Failure>({ kind: 'garbage', status: 200 }),
      fc
        .tuple(fc.integer({ min: 300, max: 599 }), fc.option(fc.nat({ max: 100_000 })))
        .map(([status, retryAfter]) => refused(status, retryAfter)),
    );
    const call = fc.record({
      attempt: fc.integer({ min: 1, max: 6 }),
      repeatable: fc.boolean(),
      kind: fc.constantFrom('general' as const, 'search' as const),
      random: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(failure, call, (failed, tried) => {
        const { repeatAfterMilliseconds, pausePortalMilliseconds } = decideReaction(failed, tried);
        const surelyUndone = failed.kind === 'refused' && [423, 429, 477].includes(failed.status);

        if (repeatAfterMilliseconds !== null) {
          expect(tried.attempt).toBeLessThan(MAX_TRIES);
          expect(tried.repeatable || surelyUndone).toBe(true);
          expect(repeatAfterMilliseconds).toBeLessThanOrEqual(37_500);
        }
        expect(pausePortalMilliseconds).toBeLessThanOrEqual(37_500);
      }),
    );
  });
});

describe('Retry-After', () => {
  const now = new Date('2026-11-20T10:00:00Z');

  it.each([
    ['3', 3_000],
    ['0', 0],
    [' 12 ', 12_000],
    ['Fri, 20 Nov 2026 10:00:30 GMT', 30_000],
    ['Fri, 20 Nov 2026 09:00:00 GMT', 0],
    ['soon', null],
    ['', null],
    [null, null],
  ])('%j is %j milliseconds', (header, expected) => {
    expect(readRetryAfter(header, now)).toBe(expected);
  });
});

describe('an error body', () => {
  it('can be anything at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (bodyText) => {
        expect(Array.isArray(readErrorBody(bodyText).errors)).toBe(true);
      }),
    );
  });

  it('keeps what is right of a body that is partly wrong', () => {
    const body = readErrorBody(
      '{"message":"No.","category":5,"errors":{"a":1},"policyName":"DAILY"}',
    );

    expect(body).toMatchObject({ message: 'No.', policyName: 'DAILY', errors: [] });
    expect(body.category).toBeUndefined();
  });
});
