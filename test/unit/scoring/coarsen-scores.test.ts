import { expect, it } from 'vitest';
import { coarsenScores } from '../../../src/scoring/coarsen-scores.ts';
import { scoreWave } from '../../../src/scoring/score-wave.ts';
import { defaultScoringSettings } from '../../../src/scoring/settings.ts';
import { aCustomer, aPoint, aVendor, aWave } from './builders.ts';

const scores = scoreWave(
  aWave({
    points: [aPoint('p1')],
    respondents: [
      ...[3, 4, 4, 5, 6, 6, 9].map((now, i) => aCustomer(`c${i}`, { p1: { now, desired: 10 } })),
      aVendor('v1', { p1: { now: 2, desired: 7 } }),
    ],
  }),
  defaultScoringSettings,
);

it('means keep one decimal and scores none, negative ones, too', () => {
  const exact = scores.points['p1'];
  expect(exact?.nowMean).toBeCloseTo(37 / 7, 9);
  const { points, company } = coarsenScores(scores);
  expect(points['p1']).toMatchObject({
    nowMean: 5.3,
    gap: 4.7,
    perceptionGap: -3.3,
    nowScore: 53,
    perceptionGapScore: -33,
  });
  expect(company).toMatchObject({ nowScore: 53, gapScore: 47 });
});

it('what is not known stays so, and counts and order stay as they are', () => {
  const { points, priorityOrder } = coarsenScores({
    ...scores,
    points: { p1: { ...(scores.points['p1'] as (typeof scores.points)[string]), gap: null } },
  });
  expect(points['p1']).toMatchObject({ gap: null, nNow: 7 });
  expect(priorityOrder).toEqual(scores.priorityOrder);
});
