import { describe, expect, it } from 'vitest';
import { chooseTalkingPoints } from '../../../src/report/brief/choose-talking-points.ts';
import { findGroupMeans } from '../../../src/report/brief/find-group-means.ts';
import type { PointScores } from '../../../src/scoring/types.ts';
import { buildResponse } from '../../storage/samples.ts';
import { buildReport } from '../../support/build-report.ts';

const [base] = Object.values(buildReport().scores.shown.snapshot.scores.points);

function point(changes: Partial<PointScores>): PointScores {
  if (!base) throw new Error('A report has points.');
  return { ...base, gapScore: 0, perceptionGapScore: 0, consensusBand: 'aligned', ...changes };
}

describe('what a meeting is about', () => {
  it.each<[string, Record<string, PointScores>, string[]]>([
    ['nothing where there is no gap', { a: point({}) }, []],
    [
      'the largest gap of each kind',
      {
        a: point({ gapScore: 20 }),
        b: point({ gapScore: 30, consensusBand: 'mostly_aligned' }),
        c: point({ gapScore: 40, consensusBand: 'split' }),
        d: point({ gapScore: 10, consensusBand: 'mixed' }),
        e: point({ perceptionGapScore: 15 }),
      },
      ['agreed_gap b', 'disputed_gap c', 'blind_spot e'],
    ],
    [
      'each point once',
      {
        a: point({ gapScore: 30, perceptionGapScore: 30 }),
        b: point({ perceptionGapScore: 5 }),
      },
      ['agreed_gap a', 'blind_spot b'],
    ],
    [
      'nothing that is hidden',
      { a: point({ gapScore: null, perceptionGapScore: null, consensusBand: null }) },
      [],
    ],
  ])('is %s', (_what, points, expected) => {
    const chosen = chooseTalkingPoints(points);
    expect(chosen.map(({ reason, pointId }) => `${reason} ${pointId}`)).toEqual(expected);
  });
});

describe('what a group says', () => {
  const say = (group: string, now: number, changes = {}) =>
    buildResponse({
      responseId: `rsp_${group}_${now}`,
      personId: `${group}-${now}`,
      side: 'customer',
      group,
      roleWeight: 1,
      late: false,
      answers: { ...buildResponse().answers, points: { p: { now, desired: 9 } } },
      ...changes,
    });

  it('is told of the groups whose consensus is shown, and of no other', () => {
    const shown = { p: point({ withinGroups: [{ group: 'users', n: 3, consensus: 80 }] }) };
    const responses = [say('users', 2), say('users', 4), say('users', 6), say('it', 1)];
    expect(findGroupMeans(responses, shown, [])).toEqual({ p: { users: 4 } });
  });

  it('leaves out what no score counts', () => {
    const shown = { p: point({ withinGroups: [{ group: 'users', n: 2, consensus: 80 }] }) };
    const responses = [say('users', 2), say('users', 8), say('users', 10, { late: true })];
    expect(findGroupMeans(responses, shown, ['users-8'])).toEqual({ p: { users: 2 } });
  });
});
