import { expect, it } from 'vitest';
import { decidePublishing } from '../../../src/survey/decide-publishing.ts';
import type { Mode, WaveStatus } from '../../../src/survey/types.ts';
import { buildScores } from '../../support/build-scores.ts';

const blank = buildScores();

it.each<[WaveStatus, Mode, number, number | null, string]>([
  ['open', 'named', 3, 50, 'provisional'],
  ['sending', 'named', 3, 50, 'provisional'],
  ['paused', 'named', 9, 100, 'provisional'],
  ['open', 'named', 2, 100, 'working'],
  ['open', 'named', 3, 49.9, 'working'],
  ['open', 'named', 0, null, 'working'],
  ['open', 'confidential', 9, 100, 'working'],
  ['open', 'anonymous', 9, 100, 'working'],
  ['closed', 'named', 0, null, 'final'],
  ['closed', 'confidential', 9, 100, 'final'],
  ['closed', 'anonymous', 0, 0, 'final'],
])('a %s %s wave with %d answers and %s %% coverage is %s', (status, mode, n, coverage, kind) => {
  const scores = { ...blank, coverage: { ...blank.coverage, n, coverage } };
  expect(decidePublishing({ status, mode }, scores, false)).toBe(kind);
});

it.each([
  [0, true, 'working'],
  [0, false, 'final'],
  [1, true, 'final'],
])('a wave closed with %d answers and earlier scores %s is %s', (n, hasEarlier, kind) => {
  const scores = { ...blank, coverage: { ...blank.coverage, n } };
  expect(decidePublishing({ status: 'closed', mode: 'named' }, scores, hasEarlier)).toBe(kind);
});
