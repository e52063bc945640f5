import { describe, expect, it } from 'vitest';
import { percentileOf } from '../../../src/scoring/benchmark.ts';
import { addPair, findDrivers, NO_PAIRS } from '../../../src/scoring/drivers.ts';
import type { DriverPair, DriverSums } from '../../../src/scoring/drivers.ts';
import {
  isRetentionPlausible,
  lifetimeValue,
  lifetimeValueWithReferrals,
  retentionRate,
  simpleLifetimeValue,
} from '../../../src/scoring/retention.ts';

const pairs = (n: number, build: (i: number) => DriverPair): DriverPair[] =>
  Array.from({ length: n }, (_, i) => build(i));
const sum = (all: readonly DriverPair[]): DriverSums => all.reduce(addPair, NO_PAIRS);

describe('drivers', () => {
  const clear = pairs(30, (i) => ({ nowScore: 10 * (i % 11), ltr: i % 11 }));
  const unrelated = pairs(36, (i) => ({ nowScore: 10 * (i % 6), ltr: Math.floor(i / 6) }));

  it('are the points that go with recommendation, strongest first', () => {
    const drivers = findDrivers(
      new Map([
        ['noise', sum(unrelated)],
        ['help', sum(clear)],
      ]),
    );
    expect(drivers.map(({ pointId }) => pointId)).toEqual(['help', 'noise']);
    expect(drivers[0]).toMatchObject({ n: 30, movesRecommendation: true });
    expect(drivers[0]?.correlation).toBeCloseTo(1, 9);
    expect(drivers[0]?.slopePerTen).toBeCloseTo(1, 9);
    expect(drivers[1]).toMatchObject({ correlation: 0, movesRecommendation: false });
  });

  it('are not known from fewer than 30 people, or where nothing varies', () => {
    const constant = pairs(40, (i) => ({ nowScore: 50, ltr: i % 11 }));
    expect(
      findDrivers(
        new Map([
          ['few', sum(clear.slice(1))],
          ['flat', sum(constant)],
        ]),
      ),
    ).toEqual([]);
  });
});

it('the sums of a million pairs are as exact as the formula over all of them', () => {
  const all = pairs(1_000_000, (i) => ({ nowScore: 70 + (i % 3) * 1e-3, ltr: 9 + (i % 2) }));
  const mean = all.reduce((total, { nowScore }) => total + nowScore, 0) / all.length;
  const squares = all.reduce((total, { nowScore }) => total + (nowScore - mean) ** 2, 0);
  const { n, scores, ltrs } = sum(all);
  expect(n).toBe(1_000_000);
  expect(scores / squares).toBeCloseTo(1, 6);
  expect(ltrs).toBeCloseTo(250_000, 3);
});

describe('the benchmark within the portal', () => {
  const companies = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((score) => ({ score, count: 1 }));

  it('is the share of companies below, with half of the same', () => {
    expect(percentileOf(10, companies)).toBe(5);
    expect(percentileOf(55, companies)).toBe(50);
    expect(percentileOf(100, companies)).toBe(95);
  });

  it('is hidden below ten companies', () => {
    expect(percentileOf(10, companies.slice(1))).toBeNull();
    expect(percentileOf(10, [{ score: 10, count: 9 }])).toBeNull();
    expect(percentileOf(10, [{ score: 10, count: 10 }])).toBe(50);
    expect(percentileOf(null, companies)).toBeNull();
  });
});

describe('retention and lifetime value', () => {
  it('are unknown where they would divide by nothing', () => {
    expect(retentionRate(5, 5, 0)).toBeNull();
    expect(lifetimeValue({ margin: 100, retention: 1, discount: 0 })).toBeNull();
  });

  it('show a mistake in the counts instead of clamping it', () => {
    expect(retentionRate(12, 0, 10)).toBe(120);
    expect(isRetentionPlausible(120)).toBe(false);
    expect(isRetentionPlausible(retentionRate(1, 3, 10) ?? 0)).toBe(false);
    expect(isRetentionPlausible(100)).toBe(true);
  });

  it('count a quarter of every customer who was won by a referral', () => {
    expect(simpleLifetimeValue(100, 7)).toBe(700);
    expect(lifetimeValueWithReferrals(1000, [400, 200])).toBe(1150);
    expect(lifetimeValueWithReferrals(1000, [])).toBe(1000);
  });
});
