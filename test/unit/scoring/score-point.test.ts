import { describe, expect, it } from 'vitest';
import { scoreWave } from '../../../src/scoring/score-wave.ts';
import { defaultScoringSettings as settings } from '../../../src/scoring/settings.ts';
import type { PointScores, WaveInput, WaveScores } from '../../../src/scoring/types.ts';
import { aCustomer, aPoint, aVendor, aWave } from './builders.ts';

const score = (overrides: Partial<WaveInput>): WaveScores => scoreWave(aWave(overrides), settings);

function pointOf(overrides: Partial<WaveInput>, id = 'p1'): PointScores {
  const point = score(overrides).points[id];
  if (!point) throw new Error(`There is no point ${id}.`);
  return point;
}

describe('a point', () => {
  it('that nobody answered knows nothing but its cut-off', () => {
    expect(pointOf({})).toEqual({
      nNow: 0,
      nDesired: 0,
      nPairs: 0,
      nVendor: 0,
      nowMean: null,
      desiredMean: null,
      nowScore: null,
      desiredScore: null,
      gap: null,
      gapScore: null,
      vendorNowMean: null,
      vendorDesiredMean: null,
      perceptionGap: null,
      perceptionGapScore: null,
      ambitionGap: null,
      ambitionGapScore: null,
      consensusNow: null,
      consensusDesired: null,
      consensusBand: null,
      evidence: null,
      adM: null,
      adCutoff: 11 / 6,
      adAgree: null,
      sdPop: null,
      rwg: null,
      withinGroups: [],
      betweenGroups: null,
      betweenSides: null,
      betweenShare: null,
      opportunity: null,
      priority: null,
      action: null,
    });
  });

  it('that one person answered has means, but no agreement', () => {
    const point = pointOf({ respondents: [aCustomer('r1', { p1: { now: 4, desired: 9 } })] });
    expect(point).toMatchObject({ nowMean: 4, gap: 5, sdPop: 0, consensusNow: null, adM: null });
    expect(point).toMatchObject({ rwg: null, evidence: null, action: 'align_first' });
  });

  it('measures the gap on the people who gave both answers', () => {
    const point = pointOf({
      respondents: [
        aCustomer('r1', { p1: { now: 4, desired: 6 } }),
        aCustomer('r2', { p1: { now: 10 } }),
        aCustomer('r3', { p1: { desired: 10 } }),
      ],
    });
    expect(point).toMatchObject({ nPairs: 1, gap: 2, nowMean: 7, desiredMean: 8 });
  });

  it('has no gap, priority or action when nobody gave both', () => {
    const point = pointOf({
      respondents: [aCustomer('r1', { p1: { now: 4 } }), aCustomer('r2', { p1: { desired: 9 } })],
    });
    expect(point).toMatchObject({ gap: null, opportunity: null, priority: null, action: null });
  });

  it('keeps the sign of a negative gap, which has no priority', () => {
    const point = pointOf({ respondents: [aCustomer('r1', { p1: { now: 9, desired: 7 } })] });
    expect(point).toMatchObject({ gap: -2, gapScore: -20, priority: 0, action: 'clarify' });
    expect(point.opportunity).toBeCloseTo(7, 9);
  });

  it('weighs people by role, but hears each voice once for agreement', () => {
    const point = pointOf({
      respondents: [
        aCustomer('r1', { p1: { now: 0 } }, { roleWeight: 3 }),
        aCustomer('r2', { p1: { now: 10 } }, { roleWeight: 1 }),
      ],
    });
    expect(point).toMatchObject({ nowMean: 2.5, consensusNow: 0, sdPop: 5 });
  });

  it('has no mean when nobody who answered weighs anything', () => {
    const point = pointOf({
      respondents: [aCustomer('r1', { p1: { now: 3 } }, { roleWeight: 0 })],
    });
    expect(point).toMatchObject({ nNow: 1, nowMean: null, nowScore: null });
  });

  it('lets every answering group count alike in balanced mode', () => {
    const respondents = [
      aCustomer('r1', { p1: { now: 2 } }, { group: 'it', roleWeight: 2 }),
      aCustomer('r2', { p1: { now: 8 } }),
      aCustomer('r3', { p1: { now: 10 } }),
      aCustomer('r4', { p1: {} }, { group: 'leadership' }),
    ];
    expect(pointOf({ respondents, groupMode: 'person' }).nowMean).toBe((4 + 18) / 4);
    expect(pointOf({ respondents, groupMode: 'balanced' }).nowMean).toBe((2 + 9) / 2);
  });

  it('leaves a group without weight out of a balanced mean', () => {
    const respondents = [
      aCustomer('r1', { p1: { now: 2 } }, { group: 'it', roleWeight: 0 }),
      aCustomer('r2', { p1: { now: 8 } }),
    ];
    expect(pointOf({ respondents, groupMode: 'balanced' }).nowMean).toBe(8);
  });

  it('shows what the vendor overrates as a positive perception gap', () => {
    const respondents = [
      aCustomer('r1', { p1: { now: 5, desired: 9 } }),
      aVendor('v1', { p1: { now: 8, desired: 7 } }),
    ];
    expect(pointOf({ respondents })).toMatchObject({ perceptionGap: 3, ambitionGap: -2 });
  });

  it('names the groups that answered now, sorted, and the vendor last', () => {
    const respondents = [
      aVendor('v1', { p1: { now: 8 } }),
      aCustomer('r1', { p1: { now: 5 } }, { group: 'users' }),
      aCustomer('r2', { p1: { now: 5 } }, { group: 'it' }),
      aCustomer('r3', { p1: { now: 5 } }, { group: 'it' }),
      aCustomer('r4', { p1: { desired: 5 } }, { group: 'leadership' }),
      aCustomer('r5', { p1: { now: 5 } }, { group: null }),
    ];
    expect(pointOf({ respondents }).withinGroups).toEqual([
      { group: 'it', n: 2, consensus: 100 },
      { group: 'users', n: 1, consensus: null },
      { group: 'vendor', n: 1, consensus: null },
    ]);
  });

  it('takes as many groups as there are', () => {
    const respondents = Array.from({ length: 200 }, (_, i) =>
      aCustomer(`r${i}`, { p1: { now: i % 2 === 0 ? 0 : 10 } }, { group: `group ${i}` }),
    );
    const point = pointOf({ respondents });
    expect(point.withinGroups).toHaveLength(200);
    expect(point).toMatchObject({ betweenGroups: 0, betweenShare: 1, consensusNow: 0 });
  });

  it('agrees within a group of the vendor only, when that is who answered', () => {
    const respondents = [aVendor('v1', { p1: { now: 8 } }), aVendor('v2', { p1: { now: 8 } })];
    expect(pointOf({ respondents })).toMatchObject({
      nNow: 0,
      nVendor: 2,
      vendorNowMean: 8,
      perceptionGap: null,
      betweenSides: null,
      withinGroups: [{ group: 'vendor', n: 2, consensus: 100 }],
    });
  });
});

describe('the summary of a wave', () => {
  const points = [
    aPoint('p1', { dimension: 'Value', weight: 3 }),
    aPoint('p2', { dimension: 'Trust', weight: 1, scale: { min: 1, max: 5 } }),
    aPoint('p3', { dimension: 'Trust', weight: 0 }),
    aPoint('p4', { dimension: null, weight: 4 }),
  ];
  const answers = {
    p1: { now: 5, desired: 10 },
    p2: { now: 5, desired: 5 },
    p3: { now: 0, desired: 10 },
  };

  it('is weighted by point and leaves out what nobody answered', () => {
    const { company } = score({ points, respondents: [aCustomer('r1', answers)] });
    expect(company).toMatchObject({ nowScore: (3 * 50 + 100) / 4, gapScore: (3 * 50) / 4 });
  });

  it('names dimensions in alphabetical order', () => {
    const { dimensions } = score({ points, respondents: [aCustomer('r1', answers)] });
    expect(Object.keys(dimensions)).toEqual(['Trust', 'Value']);
    expect(dimensions['Trust']?.nowScore).toBe(100);
  });

  it('has no value in a dimension whose points weigh nothing', () => {
    const light = [aPoint('p1', { weight: 0 })];
    const {
      dimensions,
      company,
      points: scored,
    } = score({
      points: light,
      respondents: [aCustomer('r1', { p1: { now: 1, desired: 9 } })],
    });
    expect(dimensions['Service']?.nowScore).toBeNull();
    expect(company.nowScore).toBeNull();
    expect(scored['p1']?.priority).toBe(0);
  });

  it('orders points by priority, equal ones as in the survey, those without a gap not at all', () => {
    const three = [aPoint('b'), aPoint('silent'), aPoint('a'), aPoint('worst')];
    const same = { now: 6, desired: 8 };
    const respondents = [aCustomer('r1', { b: same, a: same, worst: { now: 1, desired: 9 } })];
    expect(score({ points: three, respondents }).priorityOrder).toEqual(['worst', 'b', 'a']);
  });
});

describe('data quality', () => {
  const six = ['p1', 'p2', 'p3'].map((id) => aPoint(id));
  const straight = Object.fromEntries(six.map(({ id }) => [id, { now: 7, desired: 9 }]));
  const varied = { ...straight, p2: { now: 6, desired: 9 } };
  const ask = (answers: typeof straight, durationSeconds: number | null, restored: string[] = []) =>
    score({
      points: six,
      respondents: [aCustomer('r1', answers, { durationSeconds })],
      restored,
    });

  it('excludes who clicked straight through and fast', () => {
    const scores = ask(straight, 11.9);
    expect(scores.excludedRespondents).toEqual(['r1']);
    expect(scores.flaggedRespondents).toEqual([]);
    expect(scores.points['p1']?.nNow).toBe(0);
    expect(scores.followups).toEqual([]);
    expect(scores.coverage.n).toBe(0);
  });

  it('flags one of the two alone, and counts the answers', () => {
    for (const scores of [ask(straight, 12), ask(varied, 11.9), ask(straight, null)]) {
      expect(scores.excludedRespondents).toEqual([]);
      expect(scores.flaggedRespondents).toEqual(['r1']);
      expect(scores.points['p1']?.nNow).toBe(1);
    }
  });

  it('counts who was restored, and keeps the flag', () => {
    const scores = ask(straight, 5, ['r1']);
    expect(scores.flaggedRespondents).toEqual(['r1']);
    expect(scores.points['p1']?.nNow).toBe(1);
  });

  it('needs six rated items to call answers straight', () => {
    const five = { ...straight, p3: { now: 7, desired: null as never } };
    expect(ask(five, 60).flaggedRespondents).toEqual([]);
  });

  it('says nothing about a person without ratings', () => {
    expect(ask({}, 0).flaggedRespondents).toEqual([]);
  });
});
