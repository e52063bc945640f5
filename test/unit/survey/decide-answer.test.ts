import { describe, expect, it } from 'vitest';
import { checkAnswers, decideAnswer, isEmptyAnswer } from '../../../src/survey/decide-answer.ts';
import type { Answers } from '../../../src/survey/types.ts';
import { buildInvitation, buildRadar, buildWave } from '../../support/builders.ts';

const NOW = new Date('2026-11-21T09:00:00Z');
const blank: Answers = {
  points: {},
  followups: {},
  recommend: null,
  recommendReason: '',
  recommended: null,
  recommendedTo: '',
  ease: null,
  wow: '',
  comment: '',
};

describe('an answer', () => {
  it.each([
    ['to an open wave counts', { status: 'open' as const }, {}, 'in time'],
    ['to a paused wave is refused for now', { status: 'paused' as const }, {}, 'wave_paused'],
    [
      'within 14 days after the close is late',
      { status: 'closed' as const, closedAt: new Date('2026-11-07T09:00:01Z') },
      {},
      'late',
    ],
    [
      'from 14 days after the close is refused',
      { status: 'closed' as const, closedAt: new Date('2026-11-07T09:00:00Z') },
      {},
      'link_expired',
    ],
    ['to a cancelled wave is refused', { status: 'cancelled' as const }, {}, 'wave_cancelled'],
    [
      'by a withdrawn link of a cancelled wave hears of the cancelling',
      { status: 'cancelled' as const },
      { response: 'withdrawn' as const },
      'wave_cancelled',
    ],
    [
      'given before a pause stays given',
      { status: 'paused' as const },
      { response: 'answered' as const },
      'already_answered',
    ],
    ['by a withdrawn link is refused', {}, { response: 'withdrawn' as const }, 'link_withdrawn'],
    ['given twice is refused', {}, { response: 'answered' as const }, 'already_answered'],
    ['given late twice is refused', {}, { response: 'late' as const }, 'already_answered'],
  ])('%s', (_title, wave, invitation, expected) => {
    const decision = decideAnswer(buildWave(wave), buildInvitation(invitation), NOW);
    const outcome =
      decision.kind === 'refused' ? decision.error.code : decision.late ? 'late' : 'in time';
    expect(outcome).toBe(expected);
  });
});

describe('the answers of a form', () => {
  it.each([
    ['above the scale', { points: { p1: { now: 11, desired: null } } }, 'p.p1.now'],
    ['below the scale', { points: { p1: { now: null, desired: -1 } } }, 'p.p1.desired'],
    ['between two options', { points: { p1: { now: 7.5, desired: null } } }, 'p.p1.now'],
    ['not a number', { points: { p1: { now: Number.NaN, desired: null } } }, 'p.p1.now'],
    ['for a point of no radar', { points: { zz: { now: 1, desired: 1 } } }, 'p.zz'],
    ['recommending beyond ten', { recommend: 11 }, 'recommend'],
    ['easier than seven', { ease: 8 }, 'ease'],
    ['harder than one', { ease: 0 }, 'ease'],
  ])('%s are refused by field', (_title, answers, field) => {
    expect(checkAnswers(buildRadar(), { ...blank, ...answers })).toMatchObject([{ field }]);
  });

  it('may leave anything out', () => {
    const answers = { ...blank, points: { p1: { now: 0, desired: null } }, recommend: 10, ease: 1 };
    expect(checkAnswers(buildRadar(), answers)).toEqual([]);
  });

  it('are empty only when nothing at all was said', () => {
    expect(isEmptyAnswer(blank)).toBe(true);
    expect(isEmptyAnswer({ ...blank, points: { p1: { now: null, desired: null } } })).toBe(true);
    expect(isEmptyAnswer({ ...blank, comment: '  ' })).toBe(true);
    expect(isEmptyAnswer({ ...blank, comment: 'Thanks' })).toBe(false);
    expect(isEmptyAnswer({ ...blank, recommend: 0 })).toBe(false);
    expect(isEmptyAnswer({ ...blank, recommended: false })).toBe(false);
  });
});
