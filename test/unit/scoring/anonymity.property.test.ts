import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSnapshotSafe, suppress } from '../../../src/scoring/anonymity.ts';
import { protectScores } from '../../../src/scoring/protect-scores.ts';
import { scoreWave } from '../../../src/scoring/score-wave.ts';
import { defaultScoringSettings as settings } from '../../../src/scoring/settings.ts';
import { RUNS, waves } from './arbitraries.ts';

const groups = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 7 })
  .chain((names) =>
    fc
      .tuple(...names.map(() => fc.nat({ max: 12 })))
      .map((sizes) => names.map((name, i) => ({ name, n: sizes[i] ?? 0 }))),
  );
const groupSize = fc.integer({ min: 1, max: 8 });
const ungrouped = fc.nat({ max: 6 });

describe('suppression', () => {
  it('shows no group of fewer than k, and nothing at all below k people', () => {
    fc.assert(
      fc.property(groups, groupSize, ungrouped, (given, k, loose) => {
        const { visible } = suppress(given, k, loose);
        const total = given.reduce((sum, { n }) => sum + n, loose);
        if (total < k) expect(visible).toEqual([]);
        for (const { name, n } of given) if (n < k) expect(visible).not.toContain(name);
      }),
      RUNS,
    );
  });

  it('leaves nobody to be found by subtracting what is shown from the total', () => {
    fc.assert(
      fc.property(groups, groupSize, ungrouped, (given, k, loose) => {
        const { visible } = suppress(given, k, loose);
        const hidden = given
          .filter(({ name }) => !visible.includes(name))
          .reduce((sum, { n }) => sum + n, loose);
        if (visible.length > 0) expect(hidden === 0 || hidden >= k).toBe(true);
      }),
      RUNS,
    );
  });

  it('hides no more than it must, and names every group that answered once', () => {
    fc.assert(
      fc.property(groups, groupSize, ungrouped, (given, k, loose) => {
        const { visible, suppressed } = suppress(given, k, loose);
        const answering = given.filter(({ n }) => n > 0).map(({ name }) => name);
        expect([...visible, ...suppressed].toSorted()).toEqual(answering.toSorted());
        const sizes = new Map<string, number>(given.map(({ name, n }) => [name, n]));
        const givenUp = suppressed.map((name) => sizes.get(name) ?? 0).filter((n) => n >= k);
        const without = given.reduce((sum, { n }) => sum + n, loose);
        // At most one group is given up beyond the small ones: with it, at least k are hidden.
        if (without >= k) expect(givenUp.length).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });
});

describe('a snapshot', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'));

  it('is safe when nobody changed or at least k did, whichever comes first', () => {
    fc.assert(
      fc.property(ids, ids, groupSize, (before, after, k) => {
        const changed = [...before, ...after].filter(
          (id) => before.includes(id) !== after.includes(id),
        ).length;
        expect(isSnapshotSafe(before, after, k)).toBe(changed === 0 || changed >= k);
        expect(isSnapshotSafe(after, before, k)).toBe(isSnapshotSafe(before, after, k));
      }),
      RUNS,
    );
  });
});

describe('protected scores', () => {
  it('name no respondent, and no group that fewer than k people of a point stand behind', () => {
    fc.assert(
      fc.property(waves, fc.constantFrom('confidential', 'anonymous'), (wave, mode) => {
        const scores = scoreWave(wave, settings);
        const shown = protectScores(scores, wave.points, mode);
        expect(JSON.stringify(shown)).not.toMatch(/"r\d"/);
        for (const point of Object.values(shown.points)) {
          for (const { n } of point.withinGroups) {
            expect(n).toBeGreaterThanOrEqual(wave.minGroupSize);
          }
          if (point.nNow < wave.minGroupSize) expect(point.nowMean).toBeNull();
        }
        if (!scores.anonymity.totalVisible) {
          expect(shown.company.nowScore).toBeNull();
          expect(shown.health.score).toBeNull();
          expect(shown.waves).toBeNull();
        }
      }),
      RUNS,
    );
  });

  it('are the scores themselves in named mode', () => {
    fc.assert(
      fc.property(waves, (wave) => {
        const scores = scoreWave(wave, settings);
        expect(protectScores(scores, wave.points, 'named')).toBe(scores);
      }),
      RUNS,
    );
  });
});
