import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseFollowups } from '../../../src/scoring/followups.ts';
import { scoreWave } from '../../../src/scoring/score-wave.ts';
import { defaultScoringSettings as settings } from '../../../src/scoring/settings.ts';
import type { PointScores } from '../../../src/scoring/types.ts';
import { findDifferences } from './find-differences.ts';
import { RUNS, waves } from './arbitraries.ts';

describe('the scores of any wave', () => {
  it('are finite numbers or null, never NaN and never −0', () => {
    fc.assert(
      fc.property(waves, (wave) => {
        expect(findStrange(scoreWave(wave, settings))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('stay on their scales', () => {
    fc.assert(
      fc.property(waves, (wave) => {
        const scores = scoreWave(wave, settings);
        for (const point of Object.values(scores.points)) checkRanges(point);
        for (const score of [scores.health.score, scores.health.raw, scores.effortScore]) {
          if (score !== null) expect(isWithin(score, 0, 100)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('do not depend on the order of the respondents', () => {
    fc.assert(
      fc.property(waves, fc.nat(), (wave, turn) => {
        const cut = turn % (wave.respondents.length + 1);
        const respondents = [...wave.respondents.slice(cut), ...wave.respondents.slice(0, cut)];
        const turned = scoreWave({ ...wave, respondents }, settings);
        const { followups, excludedRespondents, flaggedRespondents, ...scores } = scoreWave(
          wave,
          settings,
        );
        expect(turned.followups).toEqual(expect.arrayContaining([...followups]));
        expect(turned.excludedRespondents.toSorted()).toEqual(excludedRespondents.toSorted());
        expect(turned.flaggedRespondents.toSorted()).toEqual(flaggedRespondents.toSorted());
        expect(
          findDifferences(
            { ...turned, followups: 0, excludedRespondents: 0, flaggedRespondents: 0 },
            { ...scores, followups: 0, excludedRespondents: 0, flaggedRespondents: 0 },
            1e-9,
          ),
        ).toEqual([]);
      }),
      RUNS,
    );
  });

  it('do not depend on what was scored before', () => {
    fc.assert(
      fc.property(waves, waves, (wave, other) => {
        const scores = scoreWave(wave, settings);
        scoreWave(other, settings);
        expect(scoreWave(wave, settings)).toEqual(scores);
      }),
      RUNS,
    );
  });

  it('weigh groups alike in balanced mode when there is only one', () => {
    fc.assert(
      fc.property(waves, (wave) => {
        const respondents = wave.respondents.map((person) => ({ ...person, group: 'users' }));
        const one = { ...wave, respondents, previousWave: null };
        const balanced = scoreWave({ ...one, groupMode: 'balanced' }, settings);
        const person = scoreWave({ ...one, groupMode: 'person' }, settings);
        expect(findDifferences(balanced, person, 1e-9)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('ask every customer what the rule for one respondent asks', () => {
    fc.assert(
      fc.property(waves, (wave) => {
        for (const { respondentId, pointIds } of scoreWave(wave, settings).followups) {
          const person = wave.respondents.find(({ id }) => id === respondentId);
          expect(pointIds).toEqual(
            chooseFollowups(wave.points, person?.answers ?? {}, settings.followups),
          );
        }
      }),
      RUNS,
    );
  });

  it('find no change when the previous wave is the same', () => {
    fc.assert(
      fc.property(waves, (wave) => {
        const { respondents } = wave;
        const restored = respondents.map(({ id }) => id);
        const same = { ...wave, restored, previousWave: { respondents } };
        const { waves: comparison } = scoreWave(same, settings);
        expect(comparison?.regressedPoints).toEqual([]);
        expect(comparison?.hiddenRegression).toBe(false);
        expect(comparison?.compositionDriven).toBe(false);
        expect(comparison?.matchedBreakdownAllowed).toBe(true);
        for (const change of Object.values(comparison?.points ?? {})) {
          expect(Math.abs(change.deltaTotal ?? 0)).toBeLessThan(1e-9);
        }
      }),
      RUNS,
    );
  });
});

/** Paths of numbers that must not leave the house. */
function findStrange(value: unknown, place = ''): string[] {
  if (value === undefined || Object.is(value, -0)) return [place];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [place];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => findStrange(inner, `${place}.${key}`));
}

function checkRanges(point: PointScores): void {
  const percents: (keyof PointScores)[] = [
    'nowScore',
    'desiredScore',
    'consensusNow',
    'consensusDesired',
    'betweenGroups',
    'betweenSides',
    'priority',
  ];
  for (const field of percents) {
    const value = point[field];
    if (typeof value === 'number') expect(isWithin(value, 0, 100)).toBe(true);
  }
  if (point.gapScore !== null) expect(isWithin(point.gapScore, -100, 100)).toBe(true);
  if (point.opportunity !== null) expect(isWithin(point.opportunity, 0, 20)).toBe(true);
}

function isWithin(value: number, low: number, high: number): boolean {
  return value >= low - 1e-9 && value <= high + 1e-9;
}
