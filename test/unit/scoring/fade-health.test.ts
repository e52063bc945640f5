import { describe, expect, it } from 'vitest';
import { fadeHealth } from '../../../src/scoring/fade-health.ts';
import { scoreWave } from '../../../src/scoring/score-wave.ts';
import { defaultScoringSettings } from '../../../src/scoring/settings.ts';
import type { WaveInput } from '../../../src/scoring/types.ts';

const input: WaveInput = {
  points: [
    { id: 'trust', label: 'Trust', dimension: null, scale: { min: 0, max: 10 }, weight: 1 },
    { id: 'speed', label: 'Speed', dimension: null, scale: { min: 1, max: 5 }, weight: 2 },
  ],
  respondents: [1, 2, 3].map((number) => ({
    id: String(number),
    side: 'customer',
    group: 'users',
    roleWeight: number === 1 ? 2 : 1,
    answers: { trust: { now: 5 + number, desired: 9 }, speed: { now: 3, desired: 4 } },
    ltr: number === 1 ? 4 : 9,
    recommended: number === 2,
    effort: 5,
  })),
  invited: [{ side: 'customer', group: 'users', roleWeight: 1, count: 4 }],
  surveyAgeDays: 0,
  behaviour: { commercial: null, usage: null, engagement: null },
  cancellationNotice: false,
  previousBand: null,
  previousWave: null,
  restored: [],
  minGroupSize: 1,
  groupMode: 'person',
};

const healthAt = (surveyAgeDays: number) =>
  scoreWave({ ...input, surveyAgeDays }, defaultScoringSettings).health;

describe('health that has aged since it was stored', () => {
  it.each([0, 1, 90, 91, 180, 270, 400, 540, 541, 2000])(
    'is after %i days what scoring the answers again would give',
    (days) => {
      const faded = fadeHealth(healthAt(0), days, defaultScoringSettings);
      const again = healthAt(days);
      expect(faded.band).toBe(again.band);
      expect(faded.dataWeight).toBeCloseTo(again.dataWeight, 9);
      if (again.score === null) expect(faded.score).toBeNull();
      else expect(faded.score).toBeCloseTo(again.score, 9);
    },
  );

  it('stays below a cap', () => {
    const capped = {
      ...healthAt(0),
      raw: 90,
      score: 74,
      capsApplied: ['decision_maker_detractor'],
    };
    const perfect = Object.fromEntries(
      Object.entries(capped.components).map(([name, part]) => [
        name,
        { ...part, score: part.score === null ? null : 90 },
      ]),
    ) as typeof capped.components;
    const faded = fadeHealth(
      { ...capped, components: perfect, capsApplied: ['decision_maker_detractor'] },
      30,
      defaultScoringSettings,
    );
    expect(faded.score).toBe(74);
    expect(faded.band).toBe('watch');
  });
});
