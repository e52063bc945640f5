import { describe, expect, it } from 'vitest';
import { isDominated, sizeRange, suppress } from '../../../src/scoring/anonymity.ts';
import { protectScores } from '../../../src/scoring/protect-scores.ts';
import { scoreWave } from '../../../src/scoring/score-wave.ts';
import { defaultScoringSettings as settings } from '../../../src/scoring/settings.ts';
import type { Respondent, WaveInput, WaveScores } from '../../../src/scoring/types.ts';
import { aCustomer, aPoint, aVendor, aWave } from './builders.ts';

/** So many people of a group, all with the same answers. */
const group = (name: string, n: number, now: number, overrides: Partial<Respondent> = {}) =>
  Array.from({ length: n }, (_, i) =>
    aCustomer(
      `${name}${i}`,
      { p1: { now, desired: 9 } },
      { group: name, ltr: 9, effort: 5, recommended: true, ...overrides },
    ),
  );

const score = (overrides: Partial<WaveInput>): WaveScores =>
  scoreWave(aWave({ minGroupSize: 3, ...overrides }), settings);
const points = [aPoint('p1')];

describe('suppression', () => {
  it('gives up the first by name of equal groups', () => {
    const groups = ['b', 'a', 'c'].map((name) => ({ name, n: 3 }));
    expect(suppress([...groups, { name: 'd', n: 1 }], 3).suppressed).toEqual(['a', 'd']);
  });

  it('counts people in no group among the hidden', () => {
    expect(suppress([{ name: 'a', n: 5 }], 3, 1).visible).toEqual([]);
    expect(suppress([{ name: 'a', n: 5 }], 3, 3).visible).toEqual(['a']);
  });

  it('hides nothing in named mode', () => {
    expect(suppress([{ name: 'a', n: 1 }], 1).visible).toEqual(['a']);
  });
});

describe('protected scores', () => {
  it('keep nothing but counts below k people', () => {
    const scores = score({ respondents: group('users', 2, 4) });
    const shown = protectScores(scores, points, 'confidential');
    expect(shown.points['p1']).toMatchObject({ nNow: 2, nowMean: null, withinGroups: [] });
    expect(shown.company.nowScore).toBeNull();
    expect(shown.nps).toMatchObject({ n: 2, promoters: 0, accountCategory: null });
    expect(shown.health).toMatchObject({ score: null, band: null });
    expect(shown.effortScore).toBeNull();
    expect(shown.priorityOrder).toEqual([]);
  });

  it('show groups of k people whose neighbours can’t be computed from them', () => {
    const respondents = [...group('users', 5, 6), ...group('it', 3, 4), ...group('board', 1, 9)];
    const shown = protectScores(score({ respondents }), points, 'confidential');
    expect(shown.points['p1']?.withinGroups.map(({ group: name }) => name)).toEqual(['users']);
    expect(shown.points['p1']).toMatchObject({ betweenGroups: null, betweenShare: null });
  });

  it('hide a group in which one voice outweighs the others', () => {
    const heavy = group('board', 1, 2, { roleWeight: 5 });
    const respondents = [...group('users', 5, 6), ...heavy, ...group('board', 3, 4).slice(1)];
    const scores = score({ respondents });
    expect(scores.anonymity).toMatchObject({ visible: ['board', 'users'], dominated: ['board'] });
    const shown = protectScores(scores, points, 'confidential');
    expect(shown.points['p1']?.withinGroups.map(({ group: name }) => name)).toEqual(['users']);
  });

  it('don’t tell of the one decision maker who is unhappy', () => {
    const unhappy = aCustomer('boss', { p1: { now: 9, desired: 9 } }, { ltr: 0, roleWeight: 2 });
    const scores = score({ respondents: [...group('users', 9, 9), unhappy] });
    expect(scores.nps.accountCategory).toBe('detractor');
    const shown = protectScores(scores, points, 'confidential');
    expect(shown.nps).toMatchObject({ decisionMakerDetractor: false, accountCategory: null });
    expect(shown.health.capsApplied).toEqual([]);
    expect(shown.health.raw).toBe(shown.health.score);
  });

  it('blur full agreement in anonymous mode', () => {
    const scores = score({ respondents: group('users', 5, 6) });
    expect(protectScores(scores, points, 'confidential').points['p1']?.consensusNow).toBe(100);
    expect(protectScores(scores, points, 'anonymous').points['p1']).toMatchObject({
      consensusNow: 95,
      adM: null,
      sdPop: null,
      rwg: null,
    });
  });

  it('hide a point that too few answered, and what it could be computed from', () => {
    const two = [aPoint('p1'), aPoint('p2')];
    const respondents = group('users', 4, 6).map((person, i) =>
      i === 0 ? { ...person, answers: { ...person.answers, p2: { now: 1, desired: 9 } } } : person,
    );
    const shown = protectScores(score({ points: two, respondents }), two, 'confidential');
    expect(shown.points['p2']?.nowMean).toBeNull();
    expect(shown.company.nowScore).toBe(60);
    expect(shown.priorityOrder).toEqual(['p1']);
    expect(shown.health.components.perception.score).toBeNull();
  });

  it('tell only the direction of a change when who joined or left could be worked out', () => {
    const previousWave = { respondents: group('users', 3, 8) };
    const respondents = [...group('users', 3, 5), aCustomer('new', { p1: { now: 5 } })];
    const shown = protectScores(score({ respondents, previousWave }), points, 'confidential');
    expect(shown.waves?.points['p1']).toMatchObject({
      status: 'drop_confirmed',
      deltaTotal: null,
      deltaMatched: null,
    });
    expect(shown.waves?.companyDeltaMatched).toBeNull();
  });

  it('keep the vendor’s agreement for k of its people', () => {
    const respondents = [...group('users', 3, 6), aVendor('v1', { p1: { now: 8 } })];
    const shown = protectScores(score({ respondents }), points, 'confidential');
    expect(shown.points['p1']).toMatchObject({ perceptionGap: 2 });
    expect(shown.points['p1']?.withinGroups.map(({ group: name }) => name)).toEqual(['users']);
  });
});

describe('the size of an anonymous wave', () => {
  it.each([
    [3, 0, 4],
    [5, 5, 9],
    [10, 10, 19],
    [27, 20, 29],
  ])('of %s is %s to %s', (n, from, to) => {
    expect(sizeRange(n)).toEqual({ from, to });
  });
});

describe('dominance', () => {
  it('is more than half of the weight', () => {
    expect(isDominated([2, 1, 1])).toBe(false);
    expect(isDominated([2.5, 1, 1])).toBe(true);
    expect(isDominated([])).toBe(false);
  });
});
