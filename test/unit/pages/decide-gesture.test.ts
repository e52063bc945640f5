import { describe, expect, test } from 'vitest';
import { decidePair } from '../../../src/http/pages/script/decide-gesture.js';

const nothing = { now: null, desired: null };
const both = { now: '4', desired: '8' };

describe('a gesture on the two scales of a point', () => {
  test.each([
    ['a tap on today chooses today', 'now', '4', nothing, '4', false, { now: '4', desired: null }],
    ['a trembling tap is a tap', 'now', '4', nothing, '5', false, { now: '4', desired: null }],
    ['pulled along it chooses both', 'now', '4', nothing, '8', true, { now: '4', desired: '8' }],
    [
      'pulled back it chooses both alike',
      'now',
      '4',
      nothing,
      '4',
      true,
      { now: '4', desired: '4' },
    ],
    ['it may pull down', 'now', '9', nothing, '6', true, { now: '9', desired: '6' }],
    [
      'today anew pulls the goal that is missing',
      'now',
      '2',
      { now: '4', desired: null },
      '9',
      true,
      { now: '2', desired: '9' },
    ],
    [
      'today alone is moved once there is a goal',
      'now',
      '4',
      both,
      '6',
      true,
      { now: '6', desired: '8' },
    ],
    ['today is tapped anew', 'now', '1', both, '1', false, { now: '1', desired: '8' }],
    [
      'a goal that nobody knows stays unknown',
      'now',
      '3',
      { now: null, desired: '' },
      '5',
      true,
      { now: '5', desired: '' },
    ],
    [
      'a tap on the goal leaves today open',
      'desired',
      '9',
      nothing,
      '9',
      false,
      { now: null, desired: '9' },
    ],
    ['the goal is moved', 'desired', '8', both, '10', true, { now: '4', desired: '10' }],
    ['the goal may go below today', 'desired', '8', both, '2', true, { now: '4', desired: '2' }],
  ] as const)('%s', (_what, row, start, before, value, isPulled, after) => {
    expect(decidePair({ row, start, before }, value, isPulled)).toEqual(after);
  });
});
