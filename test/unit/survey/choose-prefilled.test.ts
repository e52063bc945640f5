import { expect, test } from 'vitest';
import { choosePrefilled } from '../../../src/survey/choose-prefilled.ts';
import { buildRadar } from '../../support/builders.ts';

test.each([
  ['a recommendation', { recommend: '9' }, { recommend: '9' }],
  [
    'a rating of a point',
    { 'p.p1.now': '0', 'p.p1.desired': '10' },
    { 'p.p1.now': '0', 'p.p1.desired': '10' },
  ],
  ['a yes', { recommended: 'yes' }, { recommended: 'yes' }],
  ['the ease', { ease: '7' }, { ease: '7' }],
  ['nothing beyond the scale', { recommend: '11', ease: '0', 'p.p1.now': '-1' }, {}],
  ['nothing that is no plain number', { recommend: '9.0', ease: '1e0', 'p.p1.now': '07' }, {}],
  ['nothing that comes twice', { recommend: ['9', '3'] }, {}],
  ['no other point', { 'p.nothing.now': '5', 'p.__proto__.now': '5' }, {}],
  ['no words', { comment: 'Great', recommendReason: 'x', recommended: 'maybe' }, {}],
  ['no other field', { startedAt: '1', next: 'followups', 'f.p1.why': 'x' }, {}],
])('a link fills in %s', (_what, query, filledIn) => {
  expect(choosePrefilled(buildRadar(), query)).toEqual(filledIn);
});
