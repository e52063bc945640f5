import { describe, expect, it } from 'vitest';
import { scoreWave } from '../../../src/scoring/score-wave.ts';
import { employeeScore } from '../../../src/survey/publish-employee-score.ts';
import { defaultPortalSettings } from '../../../src/survey/settings.ts';
import type { Radar, Response } from '../../../src/survey/types.ts';
import { toWaveInput } from '../../../src/survey/wave-input.ts';
import { buildInvitation, buildRadar, buildWave } from '../../support/builders.ts';
import { buildAnswers, buildResponse } from '../../storage/samples.ts';

const [first, second, third] = buildRadar().points;
if (!first || !second || !third) throw new Error('The sample radar has three points.');
/** On three scales, the second point three times as heavy. */
const RADAR: Radar = buildRadar({
  points: [
    { ...first, scale: { min: 0, max: 10 } },
    { ...second, scale: { min: 1, max: 5 }, weight: 3 },
    { ...third, scale: { min: 0, max: 10 } },
  ],
});

type Ratings = readonly [first: number, second: number, third: number | null];

const respond = (index: number, ratings: Ratings, side: Response['side']): Response => ({
  ...buildResponse({ side, responseId: `r${side}${index}`, personId: `${side}${index}` }),
  answers: buildAnswers({
    points: Object.fromEntries(
      ratings.map((now, place) => [RADAR.points[place]?.id ?? '', { now, desired: null }]),
    ),
  }),
});

function score(team: readonly Ratings[], customers: readonly Ratings[] = []): number | null {
  const responses = [
    ...team.map((ratings, index) => respond(index, ratings, 'vendor')),
    ...customers.map((ratings, index) => respond(index, ratings, 'customer')),
  ];
  const input = toWaveInput({
    wave: buildWave({ radar: RADAR, mode: 'anonymous', status: 'closed' }),
    invitations: responses.map(({ personId, side }) =>
      buildInvitation({ personId: personId ?? '', side, response: 'answered' }),
    ),
    responses,
    previous: null,
    settings: defaultPortalSettings,
    now: new Date('2026-11-16T09:00:00Z'),
  });
  return employeeScore(RADAR, scoreWave(input, defaultPortalSettings.scoring));
}

const times = <Value>(count: number, value: Value): Value[] =>
  Array.from({ length: count }, () => value);

describe("the own team's result of the employee radar", () => {
  it('is the mean of the points by their weight, each in percent of its scale', () => {
    // 80 of 100 once, 50 three times, 40 once.
    expect(score(times(5, [8, 3, 4]))).toBeCloseTo((80 + 3 * 50 + 40) / 5, 9);
  });

  it('leaves out a point that fewer than five have rated', () => {
    expect(score([...times(4, [8, 3, 4] as const), [8, 3, null]])).toBeCloseTo((80 + 150) / 4, 9);
  });

  it('is not told below five answers, however many customers there are', () => {
    expect(score(times(4, [8, 3, 4]), times(20, [9, 5, 9]))).toBeNull();
    expect(score([])).toBeNull();
  });

  it('knows nothing of what customers say', () => {
    expect(score(times(5, [8, 3, 4]), times(20, [0, 1, 0]))).toBe(score(times(5, [8, 3, 4])));
  });
});
