import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessRisk } from '../../../src/churn/assess-risk.ts';
import type { RiskInput, RiskItem, RiskLevel } from '../../../src/churn/assess-risk.ts';
import { riskCodes } from '../../../src/churn/risk-strengths.ts';

const RUNS = { numRuns: 1000 };
const DAY_MS = 24 * 60 * 60 * 1000;
const now = new Date('2026-11-21T09:00:00Z');
const levels = ['none', 'low', 'medium', 'high', 'critical'] as const;

const daysAgo = (days: number): Date => new Date(now.getTime() - days * DAY_MS);

const item: fc.Arbitrary<RiskItem> = fc.record({
  type: fc.constantFrom(...riskCodes),
  at: fc.integer({ min: -20, max: 400 }).map(daysAgo),
  until: fc.option(fc.integer({ min: -20, max: 400 }).map(daysAgo), { nil: null }),
  ongoing: fc.boolean(),
});
const items = fc.array(item, { maxLength: 12 });

const assessment: fc.Arbitrary<RiskInput> = fc.record({
  now: fc.constant(now),
  previous: fc.option(
    fc.record({
      level: fc.constantFrom<RiskLevel>('unknown', ...levels),
      since: fc.integer({ min: 0, max: 60 }).map(daysAgo),
      codes: fc.subarray([...riskCodes]),
    }),
    { nil: null },
  ),
  items,
  renewalAt: fc.option(fc.integer({ min: -200, max: 50 }).map(daysAgo), { nil: null }),
  sources: fc.record({ publishedWave: fc.boolean(), behaviour: fc.nat({ max: 4 }) }),
});

const rank = (level: RiskLevel): number => (level === 'unknown' ? 0 : levels.indexOf(level));

describe('the churn risk', () => {
  it('scores whole numbers from 0 to 100', () => {
    fc.assert(
      fc.property(assessment, (input) => {
        const { score } = assessRisk(input);
        expect(Number.isInteger(score)).toBe(true);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of the items', () => {
    fc.assert(
      fc.property(assessment, (input) => {
        const reversed = { ...input, items: input.items.toReversed() };
        expect(assessRisk(reversed)).toEqual(assessRisk(input));
      }),
      RUNS,
    );
  });

  it('never scores lower for one more reason', () => {
    fc.assert(
      fc.property(assessment, item, (input, another) => {
        const more = assessRisk({ ...input, items: [...input.items, another] });
        expect(more.score).toBeGreaterThanOrEqual(assessRisk(input).score);
      }),
      RUNS,
    );
  });

  it('moves the stamp only on a level that matters', () => {
    fc.assert(
      fc.property(assessment, (input) => {
        const { level, stampMoves } = assessRisk(input);
        if (stampMoves) expect(rank(level)).toBeGreaterThanOrEqual(rank('medium'));
      }),
      RUNS,
    );
  });

  it('does not move the stamp for what the previous assessment knew', () => {
    fc.assert(
      fc.property(assessment, (input) => {
        const { level, codes } = assessRisk(input);
        const again = assessRisk({ ...input, previous: { level, since: now, codes } });
        expect(again.stampMoves).toBe(false);
        expect(again.level).toBe(level);
      }),
      RUNS,
    );
  });

  it('does not flap: day by day it falls one level at a time, and rests 14 days before', () => {
    const days = fc.array(items, { minLength: 20, maxLength: 40 });
    fc.assert(
      fc.property(days, (itemsByDay) => {
        let previous: RiskInput['previous'] = null;
        itemsByDay.forEach((ofDay, day) => {
          const today = daysAgo(-day);
          const sources = { publishedWave: true, behaviour: 3 };
          const { level, codes } = assessRisk({ now: today, previous, items: ofDay, sources });
          if (previous && rank(level) < rank(previous.level)) {
            expect(rank(previous.level) - rank(level)).toBe(1);
            expect(today.getTime() - previous.since.getTime()).toBeGreaterThanOrEqual(14 * DAY_MS);
          }
          const since = previous && level === previous.level ? previous.since : today;
          previous = { level, since, codes };
        });
      }),
      RUNS,
    );
  });
});
