import { describe, expect, it } from 'vitest';
import { scoreWave } from '../../../src/scoring/score-wave.ts';
import { defaultScoringSettings as settings } from '../../../src/scoring/settings.ts';
import type { Respondent, WaveComparison, WaveInput } from '../../../src/scoring/types.ts';
import { aCustomer, aPoint, aVendor, aWave } from './builders.ts';

/** Customers by id with their now-answer to p1. */
function people(answers: Record<string, number | null>): Respondent[] {
  return Object.entries(answers).map(([id, now]) => aCustomer(id, { p1: { now } }));
}

function compare(
  previous: readonly Respondent[],
  current: readonly Respondent[],
  overrides: Partial<WaveInput> = {},
): WaveComparison {
  const previousWave = { respondents: previous };
  const wave = aWave({ respondents: current, previousWave, ...overrides });
  const { waves } = scoreWave(wave, settings);
  if (!waves) throw new Error('There is a previous wave.');
  return waves;
}

describe('two waves', () => {
  it('are not compared when there is no previous one', () => {
    expect(scoreWave(aWave(), settings).waves).toBeNull();
  });

  it('tell nothing when one of them is empty', () => {
    expect(compare([], people({ a: 5 }))).toEqual({
      points: {
        p1: {
          nPrev: 0,
          nCur: 1,
          nMatched: 0,
          deltaTotal: null,
          deltaMatched: null,
          composition: null,
          z: null,
          threshold: null,
          status: null,
        },
      },
      companyNowPrev: null,
      companyDelta: null,
      companyDeltaMatched: null,
      compositionDriven: false,
      regressedPoints: [],
      hiddenRegression: false,
      respondentsJoined: 1,
      respondentsLeft: 0,
      matchedBreakdownAllowed: true,
      slowLeaks: [],
    });
  });

  it('confirm a drop of six people at exactly 10 % of the scale', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const before = people(Object.fromEntries(ids.map((id) => [id, 7.3])));
    const after = people(Object.fromEntries(ids.map((id) => [id, 6.3])));
    expect(compare(before, after).points['p1']?.status).toBe('drop_confirmed');
  });

  it.each([
    [{ a: 8, b: 8 }, { a: 7, b: 7 }, 'drop_watch'],
    [{ a: 8, b: 8 }, { a: 6, b: 6 }, 'drop_confirmed'],
    [{ a: 8, b: 8 }, { a: 9, b: 9 }, 'improved'],
    [{ a: 8, b: 8 }, { a: 8, b: 7 }, 'stable'],
    [{ a: 8 }, { a: 7 }, 'stable'],
    [{ a: 8 }, { a: 6 }, 'drop_watch'],
    [{ a: 8 }, { a: 5 }, 'drop_confirmed'],
    [{ a: 8 }, { a: 10 }, 'improved'],
    [{ a: 9, b: 9 }, { c: 4, d: 4 }, 'drop_unmatched'],
    [{ a: 4, b: 4 }, { c: 9, d: 9 }, 'improved_unmatched'],
    [{ a: 9, b: 9 }, { c: 8, d: 8 }, 'stable_unmatched'],
  ])('from %j to %j are %s', (before, after, status) => {
    expect(compare(people(before), people(after)).points['p1']?.status).toBe(status);
  });

  it('see that a total rose only because the critic left', () => {
    const waves = compare(people({ critic: 0, b: 8 }), people({ b: 8, c: 8 }));
    expect(waves).toMatchObject({ companyDelta: 40, companyDeltaMatched: 0 });
    expect(waves).toMatchObject({ compositionDriven: true, hiddenRegression: false });
    expect(waves).toMatchObject({ respondentsJoined: 1, respondentsLeft: 1 });
  });

  it('find the point that fell although the total rose', () => {
    const points = [aPoint('p1'), aPoint('p2')];
    const answer = (p1: number, p2: number): Respondent[] =>
      ['a', 'b'].map((id) => aCustomer(id, { p1: { now: p1 }, p2: { now: p2 } }));
    const waves = compare(answer(4, 8), answer(9, 6), { points });
    expect(waves).toMatchObject({ companyDelta: 15, hiddenRegression: true });
    expect(waves.regressedPoints).toEqual(['p2']);
  });

  it('compare the points of today: a new one has no past, a removed one no present', () => {
    const before = [aCustomer('a', { gone: { now: 9 }, p1: { now: 5 } })];
    const after = [aCustomer('a', { p1: { now: 5 }, added: { now: 9 } })];
    const waves = compare(before, after, { points: [aPoint('p1'), aPoint('added')] });
    expect(Object.keys(waves.points)).toEqual(['p1', 'added']);
    expect(waves.points['added']?.status).toBeNull();
    expect(waves.companyNowPrev).toBe(50);
  });

  it('take the previous wave as it was given, straight and fast or not', () => {
    const points = ['p1', 'p2', 'p3'].map((id) => aPoint(id));
    const same = {
      p1: { now: 5, desired: 5 },
      p2: { now: 5, desired: 5 },
      p3: { now: 5, desired: 5 },
    };
    const before = [aCustomer('a', same, { durationSeconds: 1 })];
    const waves = compare(before, [aCustomer('a', same)], { points });
    expect(waves.points['p1']?.nPrev).toBe(1);
  });

  it('weigh people by the role they have now', () => {
    const before = [
      aCustomer('a', { p1: { now: 5 } }, { roleWeight: 9 }),
      aCustomer('b', { p1: { now: 5 } }),
    ];
    const after = [
      aCustomer('a', { p1: { now: 9 } }),
      aCustomer('b', { p1: { now: 5 } }, { roleWeight: 3 }),
    ];
    expect(compare(before, after).points['p1']?.deltaMatched).toBe(1);
  });

  it('leave the vendor out', () => {
    const vendor = aVendor('v', { p1: { now: 1 } });
    const waves = compare([...people({ a: 5 }), vendor], people({ a: 5 }));
    expect(waves.respondentsLeft).toBe(0);
    expect(waves.points['p1']?.nPrev).toBe(1);
  });

  it('keep the details back when they would tell who joined or left', () => {
    const before = people({ a: 5, b: 6, c: 7 });
    expect(compare(before, people({ a: 5, b: 6, d: 7 }), { minGroupSize: 3 })).toMatchObject({
      matchedBreakdownAllowed: false,
    });
    expect(compare(before, people({ a: 5, b: 6, c: 8 }), { minGroupSize: 3 })).toMatchObject({
      matchedBreakdownAllowed: true,
    });
  });
});

describe('a slow leak', () => {
  const leak = (now: number): readonly string[] =>
    compare(people({ a: 7.6, b: 7.6 }), people({ a: now, b: now }), {
      earlierWaves: [
        { respondents: people({ a: 8, b: 8 }) },
        { respondents: people({ a: 8.4, b: 8.4 }) },
        { respondents: people({ a: 10, b: 10 }) },
      ],
    }).slowLeaks;

  it('shows against the best of the last three waves, and no older one', () => {
    expect(leak(6.9)).toEqual(['p1']);
    expect(leak(7)).toEqual([]);
  });

  it('shows against the previous wave, too, when that was the best', () => {
    expect(compare(people({ a: 9 }), people({ a: 7.5 })).slowLeaks).toEqual(['p1']);
  });
});
