import { describe, expect, it } from 'vitest';
import { findHealthReasons } from '../../../src/scoring/find-health-reasons.ts';
import { roundScore, roundTo } from '../../../src/scoring/rounding.ts';
import { scoreWave } from '../../../src/scoring/score-wave.ts';
import { defaultScoringSettings as settings } from '../../../src/scoring/settings.ts';
import type { WaveInput, WaveScores } from '../../../src/scoring/types.ts';
import { aCustomer, aPoint, aWave } from './builders.ts';

const points = [aPoint('p1'), aPoint('p2')];

/** One decision maker who rates both points, and says how likely a recommendation is. */
function wave(now: number, overrides: Partial<WaveInput> = {}, ltr = 9): WaveInput {
  const answer = { now, desired: 10 };
  const respondents = [
    aCustomer('r1', { p1: answer, p2: answer }, { roleWeight: 2, ltr, effort: 7 }),
  ];
  return aWave({ points, respondents, ...overrides });
}
const score = (input: WaveInput): WaveScores => scoreWave(input, settings);

describe('health', () => {
  it('is unknown when too little weight has a score', () => {
    const { health } = score(
      aWave({ respondents: [aCustomer('r1', { p1: { now: 9 } })], previousBand: 'watch' }),
    );
    expect(health).toMatchObject({ raw: null, score: null, band: null, bandWithHysteresis: null });
    expect(health.dataWeight).toBeCloseTo(24, 9);
    expect(health.attitude).toBe(90);
  });

  it('is unknown when the survey has expired, whatever the behaviour', () => {
    const behaviour = {
      commercial: { score: 90, ageDays: 0 },
      usage: { score: 90, ageDays: 0 },
      engagement: { score: 90, ageDays: 0 },
    };
    const { health, loyalty } = score(wave(9, { surveyAgeDays: 541, behaviour }));
    expect(health).toMatchObject({ score: null, attitude: null });
    expect(health.behaviour).toBeCloseTo(90, 9);
    expect(loyalty).toBe('unknown');
  });

  it('has behaviour from a tenth of the weight on', () => {
    const respondents = [
      aCustomer('r1', { p1: { now: 9, desired: 9 } }, { ltr: 9, recommended: true }),
    ];
    expect(score(aWave({ respondents })).health.behaviour).toBe(100);
    const stale = aWave({ respondents, surveyAgeDays: 91 });
    expect(score(stale).health.behaviour).toBeNull();
  });

  it('names the caps that lowered it, and no other', () => {
    const cancellationNotice = true;
    const unhappy = score(wave(10, { cancellationNotice }, 6)).health;
    expect(unhappy.capsApplied).toEqual(['decision_maker_detractor', 'cancellation_notice']);
    expect(unhappy.score).toBe(25);
    expect(score(wave(1, { cancellationNotice }, 0)).health.capsApplied).toEqual([]);
  });

  it('keeps the behaviour of a component whose score is missing out of the mean', () => {
    const behaviour = { commercial: { score: null, ageDays: 200 }, usage: null, engagement: null };
    const { components } = score(wave(9, { behaviour })).health;
    expect(components.commercial).toMatchObject({ score: null, effectiveWeight: 0 });
    expect(components.commercial.decay).toBeCloseTo(0.5 ** (110 / 180), 9);
  });
});

describe('the reasons of health', () => {
  it('add up to the distance from the healthy limit', () => {
    const scores = score(wave(5));
    const reasons = findHealthReasons(points, scores, null, settings);
    const ofComponents = reasons.filter(({ code }) => code.startsWith('component_'));
    const moved = ofComponents.reduce((sum, reason) => sum + reason.points, 0);
    expect(75 + moved).toBeCloseTo(scores.health.raw ?? NaN, 6);
    expect(reasons[0]).toMatchObject({
      code: 'component_low',
      component: 'gap_closure',
      score: 0,
    });
    expect(reasons).toContainEqual(expect.objectContaining({ code: 'point_low', pointId: 'p1' }));
  });

  it('say what moved since the previous scores, and by how much', () => {
    const before = score(wave(8));
    const after = score(wave(6));
    const reasons = findHealthReasons(points, after, before, settings);
    const moved = reasons
      .filter(({ code }) => code.startsWith('component_'))
      .reduce((sum, reason) => sum + reason.points, 0);
    expect(moved).toBeCloseTo((after.health.raw ?? 0) - (before.health.raw ?? 0), 6);
    expect(reasons.map(({ code }) => code)).toEqual([
      'component_fell',
      'component_fell',
      'point_fell',
      'point_fell',
    ]);
    expect(reasons[2]).toMatchObject({ pointId: 'p1', score: 60, previousScore: 80 });
  });

  it('begin with the cap', () => {
    const scores = score(wave(10, {}, 5));
    const [first] = findHealthReasons(points, scores, null, settings);
    expect(first).toMatchObject({ code: 'capped', cap: 'decision_maker_detractor', score: 74 });
    expect(first?.points).toBeLessThan(0);
  });

  it('tell a survey that is too old from one with too few answers', () => {
    const old = score(wave(9, { surveyAgeDays: 600 }));
    expect(findHealthReasons(points, old, null, settings)).toEqual([
      { code: 'survey_too_old', points: 0 },
    ]);
    expect(findHealthReasons(points, score(aWave({ points })), null, settings)).toEqual([
      { code: 'too_few_answers', points: 0 },
    ]);
  });
});

describe('rounding', () => {
  it.each([
    [0.5, 1],
    [-0.5, -1],
    [59.5, 60],
    [59.49999999999999, 60],
    [59.4999, 59],
    [-0.2, 0],
    [2.5, 3],
    [-2.5, -3],
  ])('makes %s %s', (value, rounded) => {
    expect(roundScore(value)).toBe(rounded);
  });

  it.each([
    [1.00005, 1.0001],
    [-1.00005, -1.0001],
    [0.00004, 0],
    [-0.00004, 0],
    [33.333333, 33.3333],
  ])('makes %s %s with four decimals', (value, rounded) => {
    expect(roundTo(value, 4)).toBe(rounded);
  });
});
