import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessRisk } from '../../../src/churn/assess-risk.ts';
import type {
  RiskAssessment,
  RiskInput,
  RiskItem,
  RiskLevel,
} from '../../../src/churn/assess-risk.ts';
import { riskCodes, riskKinds } from '../../../src/churn/risk-strengths.ts';

const DAY_MS = 86_400_000;
const DAYS = 200;
const START = Date.parse('2026-01-05T09:00:00Z');
const day = (number: number): Date => new Date(START + number * DAY_MS);
const ladder: readonly RiskLevel[] = ['none', 'low', 'medium', 'high', 'critical'];
const rank = (level: RiskLevel): number => Math.max(0, ladder.indexOf(level));

interface Happening {
  readonly code: (typeof riskCodes)[number];
  readonly begins: number;
  readonly lasts: number;
}

const happening: fc.Arbitrary<Happening> = fc.record({
  code: fc.constantFrom(...riskCodes),
  begins: fc.integer({ min: 0, max: DAYS }),
  lasts: fc.integer({ min: 1, max: 90 }),
});

const history = fc.record({
  happenings: fc.array(happening, { minLength: 1, maxLength: 10 }),
  renewal: fc.option(fc.integer({ min: 0, max: DAYS + 60 }), { nil: null }),
});

/** What is known on a day: events that have happened, and conditions with or without an end. */
function itemsOn(happenings: readonly Happening[], today: number): RiskItem[] {
  return happenings
    .filter(({ begins }) => begins <= today)
    .map(({ code, begins, lasts }) => {
      if (riskKinds[code].kind === 'event') return { type: code, at: day(begins) };
      const ends = begins + lasts;
      return ends <= today
        ? { type: code, at: day(begins), until: day(ends) }
        : { type: code, at: day(begins), ongoing: true };
    });
}

interface Day {
  readonly today: number;
  readonly result: RiskAssessment;
  readonly since: number;
}

function replay({
  happenings,
  renewal,
}: {
  happenings: Happening[];
  renewal: number | null;
}): Day[] {
  const days: Day[] = [];
  for (let today = 0; today <= DAYS; today += 1) {
    const before = days.at(-1);
    const input: RiskInput = {
      now: day(today),
      previous: before
        ? { level: before.result.level, since: day(before.since), codes: before.result.codes }
        : null,
      items: itemsOn(happenings, today),
      renewalAt: renewal === null ? null : day(renewal),
      sources: { publishedWave: true, behaviour: 3 },
    };
    const result = assessRisk(input);
    const isSame = before?.result.level === result.level;
    days.push({ today, result, since: isSame ? before.since : today });
  }
  return days;
}

/** Each day with the one before it. */
function pairs(days: readonly Day[]): Array<readonly [Day, Day]> {
  return days.slice(1).flatMap((now, index) => {
    const before = days[index];
    return before ? [[before, now] as const] : [];
  });
}

describe('a thousand histories, day by day', () => {
  it('never fall within 14 days of a change, and only one level at a time', () => {
    fc.assert(
      fc.property(history, (told) => {
        for (const [before, now] of pairs(replay(told))) {
          const fall = rank(before.result.level) - rank(now.result.level);
          if (fall <= 0) continue;
          expect(fall).toBe(1);
          expect(now.today - before.since).toBeGreaterThanOrEqual(14);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never rise without a new or stronger reason, or a renewal that came near', () => {
    fc.assert(
      fc.property(history, (told) => {
        for (const [before, now] of pairs(replay(told))) {
          if (rank(now.result.level) <= rank(before.result.level)) continue;
          const hasNewReason = told.happenings.some(({ begins }) => begins === now.today);
          const isNear = told.renewal !== null && told.renewal - now.today === 90;
          expect(hasNewReason || isNear).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('reach no level above what their score and the two rules allow', () => {
    fc.assert(
      fc.property(history, (told) => {
        for (const [before, now] of pairs(replay(told))) {
          if (now.result.codes.length === 0 && now.result.score < 10) {
            expect(rank(now.result.level)).toBeLessThanOrEqual(rank(before.result.level));
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
