import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswers, readEnteredValues } from '../../../src/contracts/answers.ts';

const nothing = {
  points: {},
  followups: {},
  recommend: null,
  recommendReason: '',
  recommended: null,
  recommendedTo: '',
  ease: null,
  wow: '',
  comment: '',
};

describe('a form body', () => {
  test('becomes answers', () => {
    const body = {
      'p.trust.now': '6',
      'p.trust.desired': '10',
      'p.delivery.now': '0',
      recommend: '8',
      recommendReason: ' Quick answers.\r\nFair prices. ',
      recommended: 'yes',
      recommendedTo: 'A network of builders',
      ease: '5',
      wow: '',
      comment: 'Tak!',
      'f.trust.why': ' We wait too long. ',
      'f.trust.wanted': '',
      colleagueName: 'Ole Bang',
      colleagueEmail: ' ole.bang@nordlys.example ',
      colleagueRole: '',
      startedAt: '1796000000000',
    };
    expect(readAnswers(body)).toEqual({
      ok: true,
      startedAt: 1_796_000_000_000,
      colleague: { name: 'Ole Bang', email: 'ole.bang@nordlys.example', role: '' },
      answers: {
        points: { trust: { now: 6, desired: 10 }, delivery: { now: 0, desired: null } },
        followups: { trust: { why: 'We wait too long.', wanted: '' } },
        recommend: 8,
        recommendReason: 'Quick answers.\nFair prices.',
        recommended: true,
        recommendedTo: 'A network of builders',
        ease: 5,
        wow: '',
        comment: 'Tak!',
      },
    });
  });

  test('says the same as JSON with numbers, booleans and nulls', () => {
    const form = { 'p.trust.now': '6', 'p.trust.desired': '', recommended: 'no', ease: '' };
    const json = { 'p.trust.now': 6, 'p.trust.desired': null, recommended: false, ease: null };
    expect(readAnswers(json)).toEqual(readAnswers(form));
  });

  test('without a field leaves the answer open', () => {
    expect(readAnswers({})).toEqual({
      ok: true,
      answers: nothing,
      colleague: null,
      startedAt: null,
    });
  });

  test('may carry fields that nobody knows', () => {
    expect(readAnswers({ utm_source: 'x', 'p.trust.later': '3', 'List-Unsubscribe': '1' })).toEqual(
      {
        ok: true,
        answers: nothing,
        colleague: null,
        startedAt: null,
      },
    );
  });

  test.each([
    ['null', null],
    ['a text', 'recommend=8'],
    ['an array', [1]],
    ['a number', 7],
  ])('that is %s has no answers', (_name, body) => {
    expect(readAnswers(body)).toEqual({
      ok: true,
      answers: nothing,
      colleague: null,
      startedAt: null,
    });
  });

  test('with half a character or a NUL is stored without them', () => {
    const result = readAnswers({ comment: 'a\u0000b\ud83d' });
    expect(result).toMatchObject({ ok: true, answers: { comment: 'ab\ufffd' } });
  });

  test.each(['now', '-1', 0, 1.5, {}, [], '12e3'])('with %j as its start has no start', (value) => {
    expect(readAnswers({ startedAt: value })).toMatchObject({ ok: true, startedAt: null });
  });
});

describe('a field that can’t be read', () => {
  test.each([
    ['p.trust.now', 'seven'],
    ['p.trust.now', '7.5'],
    ['p.trust.desired', ['1', '2']],
    ['recommend', { value: 8 }],
    ['recommend', 8.5],
    ['recommend', '99999999999'],
    ['ease', true],
    ['recommended', 'perhaps'],
    ['comment', 5],
    ['comment', ['a', 'b']],
  ])('is named: %s = %j', (field, value) => {
    expect(readAnswers({ [field]: value })).toEqual({
      ok: false,
      problems: [{ field, problem: 'not_readable' }],
    });
  });

  test('is named as no address where it is to be one', () => {
    expect(readAnswers({ colleagueName: 'Ole', colleagueEmail: 'ole at nordlys' })).toEqual({
      ok: false,
      problems: [{ field: 'colleagueEmail', problem: 'email' }],
    });
  });

  test('is named with the length that it may have', () => {
    expect(readAnswers({ colleagueRole: 'x'.repeat(201) })).toEqual({
      ok: false,
      problems: [{ field: 'colleagueRole', problem: 'too_long', length: 201, max: 200 }],
    });
  });

  test('is named with its length when a text is too long', () => {
    expect(readAnswers({ comment: `${'a\r\n'.repeat(1000)}end`, wow: 'ok' })).toEqual({
      ok: false,
      problems: [{ field: 'comment', problem: 'too_long', length: 2003, max: 2000 }],
    });
  });

  test('is fine with exactly as many characters as are allowed', () => {
    expect(readAnswers({ comment: 'å'.repeat(2000) })).toMatchObject({ ok: true });
  });

  test('does not hide the others', () => {
    const result = readAnswers({ recommend: 'x', ease: 'y', wow: 'z'.repeat(2001) });
    expect(result).toMatchObject({ ok: false, problems: [{}, {}, {}] });
  });
});

describe('hostile keys', () => {
  test('can’t reach the prototype of the answers', () => {
    const body: unknown = JSON.parse(
      '{"p.__proto__.now":"1","__proto__":{"recommend":9},"p.constructor.now":"3","p..now":"1"}',
    );
    const result = readAnswers(body);
    expect(result).toMatchObject({ ok: true, answers: { recommend: null } });
    expect(Object.keys(result.ok ? result.answers.points : {})).toEqual(['constructor']);
    expect(({} as Record<string, unknown>)['now']).toBeUndefined();
  });

  test('are not among the values shown again', () => {
    const body: unknown = JSON.parse('{"__proto__":"x","comment":"hi","ease":4,"recommend":{}}');
    expect(readEnteredValues(body)).toEqual({ comment: 'hi', ease: '4' });
  });

  test('and random bodies are read or refused, never thrown at', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.object());
    const field = fc.oneof(
      fc.string(),
      fc.constantFrom('p.trust.now', 'recommend', 'comment', 'startedAt', 'recommended'),
    );
    fc.assert(
      fc.property(fc.dictionary(field, value), (body) => {
        const result = readAnswers(body);
        readEnteredValues(body);
        return result.ok || result.problems.length > 0;
      }),
      { numRuns: 1000 },
    );
  });
});
