import { describe, expect, it } from 'vitest';
import { ageScores, rescoreHealth } from '../../../src/scoring/rescore-health.ts';
import { scoreWave } from '../../../src/scoring/score-wave.ts';
import { defaultScoringSettings } from '../../../src/scoring/settings.ts';
import type { ScoringSettings } from '../../../src/scoring/settings.ts';
import type { WaveInput } from '../../../src/scoring/types.ts';
import { aCustomer, aPoint, aWave } from './builders.ts';

const respondents = [
  aCustomer('r1', { p1: { now: 7, desired: 9 } }, { ltr: 6, effort: 5, recommended: true }),
  aCustomer('r2', { p1: { now: 8, desired: 9 } }, { ltr: 9, effort: 6, roleWeight: 2 }),
];
const wave = (overrides: Partial<WaveInput> = {}): WaveInput =>
  aWave({ points: [aPoint('p1')], respondents, ...overrides });

const change = (changes: Partial<ScoringSettings>): ScoringSettings => ({
  ...defaultScoringSettings,
  ...changes,
});

/** The same wave scored twice: from its answers, and from the components of its first day. */
function scoreTwice(input: WaveInput, settings: ScoringSettings) {
  const fresh = scoreWave({ ...input, surveyAgeDays: 0 }, defaultScoringSettings);
  const stored = {
    health: fresh.health,
    decisionMakerDetractor: fresh.nps.decisionMakerDetractor,
    previousBand: input.previousBand,
    surveyAgeDays: input.surveyAgeDays,
  };
  return {
    fromAnswers: scoreWave(input, settings).health,
    fromComponents: rescoreHealth(stored, settings),
  };
}

describe('health from stored components is health from the answers', () => {
  it.each<[string, Partial<WaveInput>, Partial<ScoringSettings>]>([
    ['on the first day', {}, {}],
    ['half a year later', { surveyAgeDays: 200 }, {}],
    ['when the answers have expired', { surveyAgeDays: 541 }, {}],
    ['after a band that was lower', { previousBand: 'at_risk' }, {}],
    [
      'by other weights',
      {},
      {
        healthWeights: {
          ...defaultScoringSettings.healthWeights,
          perception: 0.04,
          recommended: 0.3,
        },
      },
    ],
    ['by other bands', {}, { healthBands: { healthy: 90, watch: 85, upgradeMargin: 0 } }],
    [
      'by another ageing',
      { surveyAgeDays: 30 },
      { staleness: { freshDays: 5, halfLifeDays: 10, expiryDays: 400 } },
    ],
    ['by more data that is needed', {}, { minimumDataWeight: 0.95 }],
    [
      'by another cap, for a decision maker who would not recommend',
      {
        respondents: [
          aCustomer('r1', { p1: { now: 9, desired: 9 } }, { ltr: 3, effort: 7, roleWeight: 2 }),
        ],
      },
      { caps: { decisionMakerDetractor: 40, cancellationNotice: 25 } },
    ],
  ])('%s', (_what, overrides, changes) => {
    const { fromAnswers, fromComponents } = scoreTwice(wave(overrides), change(changes));
    expect(fromComponents).toEqual(fromAnswers);
  });

  it('keeps the age of what stems from signals, and a notice that was given', () => {
    const behaviour = {
      commercial: { score: 90, ageDays: 200 },
      usage: { score: 80, ageDays: 0 },
      engagement: null,
    };
    const input = wave({ behaviour, cancellationNotice: true });
    const { fromAnswers, fromComponents } = scoreTwice(input, defaultScoringSettings);
    expect(fromComponents).toEqual(fromAnswers);
    expect(fromComponents.capsApplied).toEqual(['cancellation_notice']);
  });
});

it('scores that have aged are the scores of the same answers later', () => {
  const behaviour = { commercial: null, usage: { score: 10, ageDays: 0 }, engagement: null };
  for (const surveyAgeDays of [0, 90, 120, 300, 540, 541]) {
    const input = wave({ previousBand: 'watch', behaviour });
    const fresh = scoreWave(input, defaultScoringSettings);
    const aged = ageScores(fresh, { surveyAgeDays, previousBand: 'watch' }, defaultScoringSettings);
    expect(aged).toEqual(scoreWave({ ...input, surveyAgeDays }, defaultScoringSettings));
  }
});
