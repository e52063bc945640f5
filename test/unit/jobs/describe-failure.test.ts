import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../../src/jobs/describe-failure.ts';
import { AppError } from '../../../src/lib/errors.ts';

describe('what is kept of a failed job', () => {
  it('an expected failure keeps its code and words, without its details and cause', () => {
    const error = new AppError('hubspot_unavailable', 'HubSpot did not answer.', {
      details: { body: 'secret' },
      cause: new Error('anna@kunde.example'),
    });
    expect(describeFailure(error)).toEqual({
      code: 'hubspot_unavailable',
      reason: 'HubSpot did not answer.',
    });
  });

  it('a bug keeps its place', () => {
    const failure = describeFailure(new TypeError('x is not a function'));
    expect(failure).toMatchObject({ code: 'bug', reason: 'x is not a function' });
    expect(failure.stack).toContain('describe-failure.test.ts');
  });

  it.each([
    ['550 5.1.1 <anna.bæk@kunde.example>: no such user', '550 5.1.1 <[address]>: no such user'],
    ['to:a@b.example,c@d.example', 'to:[address],[address]'],
    ['at @scope/package', 'at @scope/package'],
  ])('an address does not reach the log: %s', (message, expected) => {
    expect(describeFailure(new Error(message)).reason).toBe(expected);
  });

  it('something thrown that is no error is not printed', () => {
    expect(describeFailure('anna@kunde.example')).toEqual({
      code: 'bug',
      reason: 'Something else than an error was thrown.',
    });
  });
});
