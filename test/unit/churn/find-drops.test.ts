import { describe, expect, it } from 'vitest';
import { findDrops } from '../../../src/churn/find-drops.ts';
import type { ScoredWave } from '../../../src/churn/find-drops.ts';
import type { ChangeStatus, WaveComparison, WaveScores } from '../../../src/scoring/types.ts';
import { buildScores } from '../../support/build-scores.ts';

const blank = buildScores();

/** The nth wave of a company, closed and named unless told. */
function wave(
  nr: number,
  scores: Partial<WaveScores> = {},
  more: Partial<ScoredWave> = {},
): ScoredWave {
  return {
    waveId: `wav_${nr}`,
    at: new Date(Date.UTC(2026, nr * 3, 1)),
    isOpen: false,
    isNamed: true,
    scores: { ...blank, ...scores },
    pointLabels: {},
    ...more,
  };
}

function compared(changes: Partial<WaveComparison>): Partial<WaveScores> {
  const waves: WaveComparison = {
    points: {},
    companyNowPrev: null,
    companyDelta: null,
    companyDeltaMatched: null,
    compositionDriven: false,
    regressedPoints: [],
    hiddenRegression: false,
    respondentsJoined: 0,
    respondentsLeft: 0,
    matchedBreakdownAllowed: true,
    slowLeaks: [],
    ...changes,
  };
  return { waves };
}

function statuses(byPoint: Record<string, ChangeStatus | null>): WaveComparison['points'] {
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
  return Object.fromEntries(
    Object.entries(byPoint).map(([pointId, status]) => [pointId, { ...change, status }]),
  );
}

const consensus = (consensusNow: number | null): Partial<WaveScores> => ({
  company: { ...blank.company, consensusNow },
});
const atRisk: Partial<WaveScores> = { health: { ...blank.health, bandWithHysteresis: 'at_risk' } };
const healthy: Partial<WaveScores> = { health: { ...blank.health, bandWithHysteresis: 'healthy' } };
const content: Partial<WaveScores> = { nps: { ...blank.nps, decisionMakersHeard: 1 } };
const detractor: Partial<WaveScores> = { nps: { ...blank.nps, decisionMakerDetractor: true } };

/** Newest first, as the app reads them. */
const find = (...oldestFirst: ScoredWave[]) => findDrops(oldestFirst.toReversed());

describe('a comparison with the wave before', () => {
  it.each<[string, Partial<WaveComparison>, object[]]>([
    ['without any change is no drop', { points: statuses({ p1: 'stable', p2: 'improved' }) }, []],
    ['of points without data is no drop', { points: statuses({ p1: null }) }, []],
    [
      'names the points whose fall is confirmed, and only those',
      { points: statuses({ p1: 'drop_confirmed', p2: 'drop_watch', p3: 'drop_confirmed' }) },
      [{ type: 'score_drop', pointIds: ['p1', 'p3'] }],
    ],
    [
      'of other people is no drop',
      { points: statuses({ p1: 'drop_unmatched', p2: 'improved_unmatched' }) },
      [],
    ],
    [
      'names the points that a better total hides',
      { hiddenRegression: true, regressedPoints: ['p2'] },
      [{ type: 'hidden_regression', pointIds: ['p2'] }],
    ],
    [
      'names the points that leak',
      { slowLeaks: ['p3'] },
      [{ type: 'slow_leak', pointIds: ['p3'] }],
    ],
    [
      'counts a confirmed fall once, not as a leak, too',
      { points: statuses({ p1: 'drop_confirmed' }), slowLeaks: ['p1'] },
      [{ type: 'score_drop', pointIds: ['p1'] }],
    ],
  ])('%s', (_what, changes, expected) => {
    const drops = find(wave(1), wave(2, compared(changes)));
    expect(drops).toMatchObject(expected);
    expect(drops).toHaveLength(expected.length);
    for (const drop of drops) expect(drop).toMatchObject({ at: wave(2).at, waveId: 'wav_2' });
    for (const drop of drops) expect(drop).not.toHaveProperty('ongoing');
  });

  it('counts at the close: an open wave tells nothing yet', () => {
    const open = wave(2, compared({ points: statuses({ p1: 'drop_confirmed' }) }), {
      isOpen: true,
    });
    expect(find(wave(1), open)).toEqual([]);
  });

  it('of every wave is told, the oldest first', () => {
    const fell = compared({ points: statuses({ p1: 'drop_confirmed' }) });
    expect(find(wave(1), wave(2, fell), wave(3, fell)).map(({ waveId }) => waveId)).toEqual([
      'wav_2',
      'wav_3',
    ]);
  });
});

describe('consensus', () => {
  it.each([
    [80, 59, true],
    [79.6, 59.4, true],
    [80, 60, false],
    [79, 59.6, false],
    [77, 57, true],
    [76, 57, false],
    [100, 65, false],
    [null, 20, false],
    [80, null, false],
    [40, 80, false],
  ])('that goes from %s to %s has collapsed: %s', (from, to, collapsed) => {
    const drops = find(wave(1, consensus(from)), wave(2, consensus(to)));
    expect(drops).toMatchObject(collapsed ? [{ type: 'consensus_collapse', waveId: 'wav_2' }] : []);
    expect(drops).toHaveLength(collapsed ? 1 : 0);
  });
});

describe('a low health', () => {
  it('goes on as long as waves show it, and is one reason', () => {
    expect(find(wave(1, healthy), wave(2, atRisk), wave(3, atRisk))).toEqual([
      {
        type: 'low_health',
        at: wave(2).at,
        ongoing: true,
        waveId: 'wav_2',
        pointIds: [],
        pointLabels: [],
      },
    ]);
  });

  it('ends with the wave that does not show it any more, and may come back', () => {
    expect(find(wave(1, atRisk), wave(2, healthy), wave(3, atRisk))).toEqual([
      {
        type: 'low_health',
        at: wave(1).at,
        until: wave(2).at,
        waveId: 'wav_1',
        pointIds: [],
        pointLabels: [],
      },
      {
        type: 'low_health',
        at: wave(3).at,
        ongoing: true,
        waveId: 'wav_3',
        pointIds: [],
        pointLabels: [],
      },
    ]);
  });

  it('goes on through a wave without health', () => {
    expect(find(wave(1, atRisk), wave(2))).toMatchObject([{ type: 'low_health', ongoing: true }]);
  });

  it('of an open wave counts neither as low nor as better', () => {
    expect(find(wave(1, healthy), wave(2, atRisk, { isOpen: true }))).toEqual([]);
    expect(find(wave(1, atRisk), wave(2, healthy, { isOpen: true }))).toMatchObject([
      { ongoing: true },
    ]);
  });
});

describe("a decision maker's detractor answer", () => {
  it('counts at once, while the wave is open', () => {
    const open = wave(1, detractor, { isOpen: true });
    expect(find(open)).toMatchObject([{ type: 'dm_detractor', ongoing: true, at: open.at }]);
  });

  it('is over when a decision maker says otherwise in a later wave that has closed', () => {
    expect(find(wave(1, detractor), wave(2, content))).toMatchObject([
      { type: 'dm_detractor', until: wave(2).at },
    ]);
  });

  it('goes on while no decision maker speaks, and until the wave in which one does has closed', () => {
    expect(find(wave(1, detractor), wave(2))).toMatchObject([{ ongoing: true }]);
    const open = wave(2, content, { isOpen: true });
    expect(find(wave(1, detractor), open)).toMatchObject([{ ongoing: true }]);
  });

  it('counts in no wave without names, and such a wave does not end it', () => {
    expect(find(wave(1, detractor, { isNamed: false }))).toEqual([]);
    const open = { isNamed: false, isOpen: true };
    expect(find(wave(1, detractor, open))).toEqual([]);
    expect(find(wave(1, detractor), wave(2, {}, { isNamed: false }))).toMatchObject([
      { type: 'dm_detractor', ongoing: true },
    ]);
  });
});

it('no waves, no drops', () => {
  expect(findDrops([])).toEqual([]);
  expect(find(wave(1))).toEqual([]);
});
