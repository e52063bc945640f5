import { describe, expect, it } from 'vitest';
import { AppError } from '../../../src/lib/errors.ts';
import { createMemoryLog } from '../../support/memory-log.ts';

function logged(fields: object): string {
  const memory = createMemoryLog();
  memory.log.info(fields, 'test.happened');
  return memory.lines().join();
}

describe('the log', () => {
  it.each([
    ['an address', { email: 'mette@nordlys.example' }],
    ['a link, deep inside', { mail: { head: { link: 'mette' } } }],
    ['a secret', { hubspot: { clientSecret: 'mette' } }],
    ['answers', { answers: { comment: 'mette' } }],
    ['a body', { request: { body: 'mette' } }],
  ])('never holds %s', (_what, fields) => {
    expect(logged(fields)).not.toContain('mette');
    expect(logged(fields)).toContain('[redacted]');
  });

  it('tells of a bug where it happened, and nothing of what it was working with', () => {
    const error = Object.assign(new TypeError('could not send to mette@nordlys.example'), {
      code: '42P01',
      query: 'insert into responses values ($1)',
      params: ['Only for Mette'],
      detail: 'Key (email)=(mette@nordlys.example) exists',
      cause: Object.assign(new Error('deeper, at mette@nordlys.example'), { params: ['Mette'] }),
    });
    const line = logged({ err: error });
    expect(line).not.toMatch(/mette/i);
    expect(JSON.parse(line)).toMatchObject({
      err: {
        type: 'TypeError',
        code: '42P01',
        message: 'could not send to [address]',
        stack: expect.stringContaining('log.test.ts') as unknown,
        cause: { message: 'deeper, at [address]' },
      },
    });
  });

  it('tells of an expected failure with its code and details', () => {
    const error = new AppError('not_found', 'Gone.', { details: { portalId: 7 }, cause: 'text' });
    expect(JSON.parse(logged({ err: error }))).toMatchObject({
      err: { type: 'AppError', code: 'not_found', message: 'Gone.', details: { portalId: 7 } },
    });
  });

  it('copes with whatever else is thrown', () => {
    for (const thrown of ['mette', 7, { answers: 'mette' }, null, undefined]) {
      expect(logged({ err: thrown })).not.toContain('mette');
    }
  });

  it('says when and how bad, and nothing of the machine', () => {
    const entry: unknown = JSON.parse(logged({ portalId: 7 }));
    expect(entry).toEqual({
      level: 30,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as unknown,
      portalId: 7,
      msg: 'test.happened',
    });
  });
});
