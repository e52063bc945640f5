import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  betweenShare,
  consensus,
  consensusOfCounts,
  consensusScore,
} from '../../../src/scoring/agreement.ts';
import { RUNS, scales } from './arbitraries.ts';

/** Shares of the scale: 0 its bottom, 1 its top. */
const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  minLength: 2,
  maxLength: 300,
});

const onScale = (values: readonly number[], min: number, range: number): number[] =>
  values.map((share) => min + share * range);

describe('consensus', () => {
  it('stays between 0 and 100', () => {
    fc.assert(
      fc.property(shares, scales, (values, { min, max }) => {
        const score = consensusScore(onScale(values, min, max - min), max - min);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
      RUNS,
    );
  });

  it('is 100 when everybody gave the same answer', () => {
    fc.assert(
      fc.property(scales, fc.nat(), fc.integer({ min: 2, max: 300 }), (scale, choice, n) => {
        const range = scale.max - scale.min;
        const answer = scale.min + (choice % (range + 1));
        expect(consensusScore(new Array<number>(n).fill(answer), range)).toBe(100);
      }),
      RUNS,
    );
  });

  it('is 0 when half stand at each end', () => {
    fc.assert(
      fc.property(scales, fc.integer({ min: 1, max: 150 }), ({ min, max }, half) => {
        const values = Array.from({ length: 2 * half }, (_, i) => (i % 2 === 0 ? min : max));
        expect(consensusScore(values, max - min)).toBe(0);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of the answers', () => {
    const pairs = shares.chain((values) =>
      fc.tuple(
        fc.constant(values),
        fc.shuffledSubarray(values, { minLength: values.length, maxLength: values.length }),
      ),
    );
    fc.assert(
      fc.property(pairs, ([values, shuffled]) => {
        expect(consensus(shuffled, 1)).toBeCloseTo(consensus(values, 1), 9);
      }),
      RUNS,
    );
  });

  it('does not depend on where the scale begins and how wide it is', () => {
    fc.assert(
      fc.property(shares, scales, (values, { min, max }) => {
        const elsewhere = consensus(onScale(values, min, max - min), max - min);
        expect(elsewhere).toBeCloseTo(consensus(values, 1), 6);
      }),
      RUNS,
    );
  });

  it('is the formula of the specification, for people and for their counts', () => {
    const whole = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(whole, (values) => {
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const expected = values.reduce(
          (sum, value) => sum + Math.log2(1 - Math.abs(value - mean) / 10) / values.length,
          1,
        );
        const counts = Array.from(
          { length: 11 },
          (_, option) => values.filter((value) => value === option).length,
        );
        expect(consensus(values, 10)).toBeCloseTo(expected, 9);
        expect(consensusOfCounts(counts)).toBeCloseTo(expected, 9);
      }),
      RUNS,
    );
  });

  it('is not known of fewer than two people', () => {
    expect(consensusScore([], 10)).toBeNull();
    expect(consensusScore([7], 10)).toBeNull();
  });
});

describe('the share between groups', () => {
  it('is 1 when each group agrees within itself, and stays within 0 and 1', () => {
    const groups = fc.array(fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 6 }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(groups, (answers) => {
        const bounds = [0];
        for (const { length } of answers) bounds.push((bounds.at(-1) ?? 0) + length);
        const share = betweenShare(answers.flat(), bounds);
        const agreeing = answers.every((group) => new Set(group).size <= 1);
        if (share !== null && agreeing) expect(share).toBeCloseTo(1, 9);
        if (share !== null) expect(share >= 0 && share <= 1).toBe(true);
      }),
      RUNS,
    );
  });
});
