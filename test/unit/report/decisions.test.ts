import { describe, expect, it } from 'vitest';
import { listGaps } from '../../../src/report/decisions/list-gaps.ts';
import { measureOutcome } from '../../../src/report/decisions/measure-outcome.ts';
import type { OutcomeInput } from '../../../src/report/decisions/measure-outcome.ts';
import type { Response } from '../../../src/survey/types.ts';
import { buildReport } from '../../support/build-report.ts';
import { buildAnswers, buildResponse } from '../../storage/samples.ts';

const rating = (personId: string | null, now: number | null, part: Partial<Response> = {}) =>
  buildResponse({
    responseId: `rsp_${personId}_${now}`,
    personId,
    roleWeight: 1,
    answers: buildAnswers({ points: { p1: { now, desired: 9 } } }),
    ...part,
  });

/** Protected scores that allow the change of so many people to be told. */
const allowing = (nMatched: number, deltaMatched: number | null = 1) => {
  const { scores } = buildReport({ answers: 6, earlier: 1 }).scores.shown.snapshot;
  const change = { nPrev: 6, nCur: 6, nMatched, deltaMatched };
  return { ...scores, waves: { points: { p1: change } } } as unknown as OutcomeInput['scores'];
};

const measure = (part: Partial<OutcomeInput>) =>
  measureOutcome({
    pointId: 'p1',
    before: [rating('a', 4), rating('b', 5), rating('c', 6)],
    after: [rating('a', 6), rating('b', 8), rating('d', 1)],
    scores: allowing(2),
    excluded: [],
    k: 1,
    ...part,
  });

describe('what came of a decision', () => {
  it('is told of those who rated the point both times, and of nobody else', () => {
    expect(measure({})).toEqual({ before: 4.5, after: 7, pairs: 2 });
  });

  it('weighs people by their role of today', () => {
    const after = [rating('a', 6, { roleWeight: 3 }), rating('b', 8)];
    expect(measure({ after })).toEqual({ before: 4.25, after: 6.5, pairs: 2 });
  });

  it.each<[string, Partial<OutcomeInput>]>([
    ['fewer than k people', { k: 3 }],
    ['a change that may not be told', { scores: allowing(2, null) }],
    ['people who can not be told apart', { before: [rating(null, 4)], after: [rating(null, 8)] }],
    ['nobody who left it out', { before: [rating('a', null)], after: [rating('a', 8)] }],
    ['late answers', { after: [rating('a', 6, { late: true })] }],
    ['the own team', { after: [rating('a', 6, { side: 'vendor' })] }],
    ['answers that no score counts', { excluded: ['a', 'b'] }],
    ['another point', { pointId: 'p2' }],
  ])('is kept back for %s', (_what, part) => {
    expect(measure(part)).toBeNull();
  });
});

describe('the gaps to decide about', () => {
  it('are the points with a priority, the weightiest first', () => {
    const { shown } = buildReport({ answers: 6 }).scores;
    const { points, priorityOrder } = shown.snapshot.scores;
    expect(listGaps(shown).length).toBeGreaterThan(0);
    expect(listGaps(shown)).toEqual(
      priorityOrder.filter(
        (id) => (points[id]?.priority ?? 0) > 0 && points[id]?.action !== 'maintain',
      ),
    );
  });

  it('are none where too few have answered', () => {
    expect(listGaps(buildReport({ answers: 2, mode: 'anonymous' }).scores.shown)).toEqual([]);
  });
});
