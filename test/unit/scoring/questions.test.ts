import { describe, expect, it } from 'vitest';
import { chooseFollowups, decideDiscussion } from '../../../src/scoring/followups.ts';
import { scoreWave } from '../../../src/scoring/score-wave.ts';
import { defaultScoringSettings as settings } from '../../../src/scoring/settings.ts';
import type { Answer, ChangeStatus, Respondent } from '../../../src/scoring/types.ts';
import { aCustomer, aPoint, aVendor, aWave } from './builders.ts';

describe('the questions to a respondent', () => {
  const points = [
    aPoint('a'),
    aPoint('b'),
    aPoint('c'),
    aPoint('d', { scale: { min: 1, max: 5 } }),
  ];
  const ask = (answers: Record<string, Answer>) =>
    chooseFollowups(points, answers, settings.followups);

  it('follow a low answer or a large gap, with the limits included', () => {
    expect(ask({ a: { now: 4 }, b: { now: 5, desired: 7 } })).toEqual(['a']);
    expect(ask({ a: { now: 7, desired: 10 }, b: { now: 8, desired: 10 } })).toEqual(['a']);
    expect(ask({ d: { now: 2 } })).toEqual(['d']);
    expect(ask({ d: { now: 3, desired: 5 } })).toEqual(['d']);
    expect(ask({ d: { now: 4, desired: 5 } })).toEqual([]);
  });

  it('are three at most, worst first, equal ones in survey order', () => {
    const low = { now: 2, desired: 4 };
    expect(ask({ a: low, b: low, c: { now: 0, desired: 10 }, d: { now: 1 } })).toEqual([
      'c',
      'a',
      'b',
    ]);
  });

  it('skip what was not answered now', () => {
    expect(ask({ a: { desired: 10 }, b: {} })).toEqual([]);
  });

  it('don’t count a wish for less as a gap', () => {
    expect(ask({ a: { now: 3, desired: 0 }, b: { now: 3, desired: 3 } })).toEqual(['a', 'b']);
  });

  it('are chosen for every customer in the order of the answers, and not for the vendor', () => {
    const respondents = [
      aCustomer('z', { a: { now: 1 } }, { group: 'users' }),
      aVendor('v', { a: { now: 1 } }),
      aCustomer('y', {}, { group: 'it' }),
    ];
    expect(scoreWave(aWave({ points, respondents }), settings).followups).toEqual([
      { respondentId: 'z', pointIds: ['a'] },
      { respondentId: 'y', pointIds: [] },
    ]);
  });
});

describe('the points to discuss after a wave', () => {
  const scale = { min: 0, max: 10 };
  function reasons(respondents: Respondent[], status: ChangeStatus | null = null) {
    const point = scoreWave(aWave({ respondents }), settings).points['p1'];
    if (!point) throw new Error('There is a point.');
    return decideDiscussion(point, scale, status, settings.discussion);
  }
  const both = (now: number, desired: number) => [
    aCustomer('a', { p1: { now, desired } }),
    aCustomer('b', { p1: { now, desired } }),
  ];

  it.each([
    ['low_score', both(4.9, 5)],
    ['large_gap', both(6, 8)],
    ['disagreement', [aCustomer('a', { p1: { now: 10 } }), aCustomer('b', { p1: { now: 1 } })]],
    ['perception_gap', [...both(6, 6), aVendor('v', { p1: { now: 8 } })]],
    ['perception_gap', [...both(6, 6), aVendor('v', { p1: { now: 4 } })]],
  ])('are there for %s', (reason, respondents) => {
    expect(reasons(respondents)).toEqual([reason]);
  });

  it('are there for a drop, and not for anything that is in place', () => {
    expect(reasons(both(7, 8), 'drop_watch')).toEqual(['drop']);
    expect(reasons(both(7, 8), 'improved')).toEqual([]);
    expect(reasons([])).toEqual([]);
  });
});
