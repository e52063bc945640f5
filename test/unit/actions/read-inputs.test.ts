import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCloseInputs, readSendInputs } from '../../../src/actions/read-inputs.ts';
import { isAppError } from '../../../src/lib/errors.ts';

describe('the fields of sending', () => {
  it.each<[string, Record<string, unknown>, ReturnType<typeof readSendInputs>]>([
    ['nothing', {}, { radar: undefined, mode: undefined, open_days: undefined, wait: false }],
    [
      'empty texts',
      { radar: '', mode: '', open_days: '', wait: '' },
      { radar: undefined, mode: undefined, open_days: undefined, wait: false },
    ],
    [
      'nulls',
      { radar: null, mode: null, open_days: null, wait: null },
      { radar: undefined, mode: undefined, open_days: undefined, wait: false },
    ],
    [
      'texts',
      { radar: ' customer-relationship ', mode: 'anonymous', open_days: '21', wait: 'true' },
      { radar: 'customer-relationship', mode: 'anonymous', open_days: 21, wait: true },
    ],
    [
      'numbers and booleans',
      { open_days: 90, wait: false },
      { radar: undefined, mode: undefined, open_days: 90, wait: false },
    ],
    [
      'fields that nobody knows',
      { colour: 'red', mode: 'confidential' },
      { radar: undefined, mode: 'confidential', open_days: undefined, wait: false },
    ],
  ])('may be %s', (_what, inputs, expected) => {
    expect(readSendInputs(inputs)).toEqual(expected);
  });

  it.each<[string, Record<string, unknown>]>([
    ['an unknown mode', { mode: 'secret' }],
    ['no day', { open_days: '0' }],
    ['ninety-one days', { open_days: '91' }],
    ['half a day', { open_days: '1.5' }],
    ['days in words', { open_days: 'two weeks' }],
    ['endless days', { open_days: '1e400' }],
    ['a maybe', { wait: 'perhaps' }],
    ['a list', { mode: ['named'] }],
    ['an object', { radar: {} }],
    ['a very long radar', { radar: 'r'.repeat(101) }],
  ])('are refused with %s', (_what, inputs) => {
    expect(() => readSendInputs(inputs)).toThrow(expect.objectContaining({ code: 'bad_input' }));
  });
});

describe('the outcome of a follow-up', () => {
  it('may be left out', () => {
    expect(readCloseInputs({})).toEqual({ outcome: '' });
  });

  it('is cut when it is endless', () => {
    expect(readCloseInputs({ outcome: 'x'.repeat(9000) }).outcome).toHaveLength(5000);
  });

  it('holds nothing that the database would refuse', () => {
    expect(readCloseInputs({ outcome: 'talked\0 \ud800' }).outcome).toBe('talked \ufffd');
  });
});

it('whatever comes in, it fits or is refused', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('mode', 'wait'), fc.anything()), (inputs) => {
      try {
        readSendInputs(inputs);
      } catch (error) {
        expect(isAppError(error, 'bad_input')).toBe(true);
      }
    }),
  );
});
