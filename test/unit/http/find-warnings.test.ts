import { describe, expect, it } from 'vitest';
import { findWarnings } from '../../../src/http/views/find-warnings.ts';
import type { WarningFacts } from '../../../src/http/views/find-warnings.ts';
import type { ChangeStatus, WaveComparison, WaveScores } from '../../../src/scoring/types.ts';
import { buildScores } from '../../support/build-scores.ts';

const scores = buildScores();

function compared(
  statuses: Readonly<Record<string, ChangeStatus | null>>,
  overrides: Partial<WaveComparison> = {},
): WaveScores {
  const change = {
    nPrev: 3,
    nCur: 3,
    nMatched: 3,
    deltaTotal: null,
    deltaMatched: null,
    composition: null,
    z: null,
    threshold: null,
  };
  const waves: WaveComparison = {
    points: Object.fromEntries(
      Object.entries(statuses).map(([id, status]) => [id, { ...change, status }]),
    ),
    companyNowPrev: 60,
    companyDelta: 1,
    companyDeltaMatched: null,
    compositionDriven: false,
    regressedPoints: [],
    hiddenRegression: false,
    respondentsJoined: 0,
    respondentsLeft: 0,
    matchedBreakdownAllowed: true,
    slowLeaks: [],
    ...overrides,
  };
  return { ...scores, waves };
}

const withConsensus = (consensusNow: number | null): WaveScores => ({
  ...scores,
  company: { ...scores.company, consensusNow },
});

const find = (overrides: Partial<WarningFacts>) =>
  findWarnings({ scores, before: null, silent: [], ageDays: 10, isOld: false, ...overrides });

describe('early warnings', () => {
  it('are none where all is calm', () => {
    expect(find({})).toEqual([]);
    expect(find({ scores: compared({ a: 'stable', b: 'improved', c: null }) })).toEqual([]);
  });

  it('tell points that fell from points that perhaps did', () => {
    const fallen = compared({
      a: 'drop_confirmed',
      b: 'drop_watch',
      c: 'drop_unmatched',
      d: 'stable',
    });
    expect(find({ scores: fallen })).toEqual([
      { code: 'fell', tone: 'bad', pointIds: ['a'] },
      { code: 'perhaps_fell', tone: 'watch', pointIds: ['b', 'c'] },
    ]);
  });

  it('tell a total that hides a fall, but not where the fall itself is hidden', () => {
    const hidden = { hiddenRegression: true };
    expect(find({ scores: compared({ a: 'drop_watch' }, hidden) })).toMatchObject([
      { code: 'hidden_regression', tone: 'bad' },
      { code: 'perhaps_fell' },
    ]);
    expect(find({ scores: compared({ a: null }, hidden) })).toEqual([]);
  });

  it('tell a slow leak once, not again as a fall', () => {
    const leaking = compared({ a: 'drop_confirmed', b: 'stable' }, { slowLeaks: ['a', 'b'] });
    expect(find({ scores: leaking })).toEqual([
      { code: 'fell', tone: 'bad', pointIds: ['a'] },
      { code: 'slow_leak', tone: 'watch', pointIds: ['b'] },
    ]);
  });

  it.each([
    [80, 59, ['consensus_collapse']],
    [79, 59, ['consensus_collapse']],
    [78, 59, []],
    [90, 60, []],
    [null, 20, []],
    [80, null, []],
  ])('consensus from %s to %s: %j', (from, to, codes) => {
    const found = find({ scores: withConsensus(to), before: withConsensus(from) });
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  it('name the decision makers who kept silent', () => {
    expect(find({ silent: ['Mette Holm'] })).toEqual([
      { code: 'silent', tone: 'watch', people: ['Mette Holm'] },
    ]);
  });

  it('say that only other people answered, where that may be told', () => {
    const driven = { compositionDriven: true };
    expect(find({ scores: compared({}, driven) })).toMatchObject([{ code: 'panel' }]);
    const untold = { ...driven, matchedBreakdownAllowed: false };
    expect(find({ scores: compared({}, untold) })).toEqual([]);
  });

  it('say how old the answers are', () => {
    expect(find({ isOld: true, ageDays: 280 })).toEqual([
      { code: 'old', tone: 'watch', months: 9 },
    ]);
  });
});
