import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { healthBandWithHysteresis } from '../../../src/scoring/health-band.ts';
import { healthComponents, scoreHealth } from '../../../src/scoring/health.ts';
import { scoreNps } from '../../../src/scoring/nps.ts';
import { scoreRecommendation } from '../../../src/scoring/recommendation.ts';
import { defaultScoringSettings as settings } from '../../../src/scoring/settings.ts';
import type { HealthBand, HealthComponent, HealthScores } from '../../../src/scoring/types.ts';
import { RUNS } from './arbitraries.ts';
import { aSummary } from './builders.ts';

type Components = Readonly<Record<HealthComponent, number | null>>;

/** Scores 0–100 of all components, some missing; perception is there. */
const components: fc.Arbitrary<Components> = fc.record(
  Object.fromEntries(
    healthComponents.map((name) => {
      const score = fc.double({ min: 0, max: 100, noNaN: true });
      return [name, name === 'perception' ? score : fc.option(score, { nil: null })];
    }),
  ) as Record<HealthComponent, fc.Arbitrary<number | null>>,
);

interface Circumstances {
  readonly surveyAgeDays: number;
  readonly cancellationNotice: boolean;
  readonly decisionMakerDetractor: boolean;
}

const circumstances: fc.Arbitrary<Circumstances> = fc.record({
  surveyAgeDays: fc.integer({ min: 0, max: 540 }),
  cancellationNotice: fc.boolean(),
  decisionMakerDetractor: fc.boolean(),
});

/** Health of companies that score exactly this in every component. */
function healthOf(scores: Components, given: Circumstances): HealthScores {
  const behaviour = (score: number | null) => (score === null ? null : { score, ageDays: 0 });
  const company = aSummary({
    nowScore: scores.perception,
    gapScore: scores.gap_closure === null ? null : (100 - scores.gap_closure) / 2,
    consensusNow: scores.consensus,
  });
  const ltrMeanWeighted = scores.ltr === null ? null : scores.ltr / 10;
  const { decisionMakerDetractor } = given;
  return scoreHealth(
    {
      ...given,
      previousBand: null,
      behaviour: {
        commercial: behaviour(scores.commercial),
        usage: behaviour(scores.usage),
        engagement: behaviour(scores.engagement),
      },
    },
    company,
    { ...scoreNps([], settings), ltrMeanWeighted, decisionMakerDetractor },
    scores.effort,
    { ...scoreRecommendation([]), shareWeighted: scores.recommended },
    settings,
  );
}

describe('health', () => {
  it('stays between 0 and 100', () => {
    fc.assert(
      fc.property(components, circumstances, (scores, given) => {
        const { score } = healthOf(scores, given);
        if (score === null) return;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100 + 1e-9);
      }),
      RUNS,
    );
  });

  it('rises with each component, unless a cap holds it', () => {
    const rises = fc.tuple(
      components,
      fc.constantFrom(...healthComponents),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(rises, circumstances, ([scores, name, share], given) => {
        const before = scores[name];
        const low = healthOf(scores, given).score;
        if (before === null || low === null) return;
        const after = before + share * (100 - before);
        const high = healthOf({ ...scores, [name]: after }, given);
        expect(high.score).toBeGreaterThanOrEqual(low - 1e-9);
        const isFree = !given.cancellationNotice && !given.decisionMakerDetractor;
        if (isFree && after - before > 1e-6) expect(high.score).toBeGreaterThan(low);
      }),
      RUNS,
    );
  });

  it('is the mean of what is there when something is missing', () => {
    fc.assert(
      fc.property(components, circumstances, (scores, given) => {
        const { raw, components: parts } = healthOf(scores, given);
        if (raw === null) return;
        const present = Object.values(parts).filter(({ score }) => score !== null);
        const lowest = Math.min(...present.map(({ score }) => score ?? NaN));
        const highest = Math.max(...present.map(({ score }) => score ?? NaN));
        expect(raw).toBeGreaterThanOrEqual(lowest - 1e-9);
        expect(raw).toBeLessThanOrEqual(highest + 1e-9);
      }),
      RUNS,
    );
  });
});

describe('bands', () => {
  it('do not flap between two scores that lie within the margin', () => {
    const score = fc.double({ min: 0, max: 97, noNaN: true });
    const near = fc.double({ min: 0, max: 2, noNaN: true });
    const start = fc.constantFrom<HealthBand | null>(null, 'healthy', 'watch', 'at_risk');
    fc.assert(
      fc.property(score, near, start, (low, distance, first) => {
        let band = first;
        let changes = 0;
        for (let day = 0; day < 20; day++) {
          const now = day % 2 === 0 ? low : low + distance;
          const next = healthBandWithHysteresis(now, band, settings.healthBands);
          if (day > 1 && next !== band) changes++;
          band = next;
        }
        expect(changes).toBe(0);
      }),
      RUNS,
    );
  });
});
