import { describe, expect, it } from 'vitest';
import { decideNextStep } from '../../../src/http/views/decide-next-step.ts';
import type { NextStepFacts } from '../../../src/http/views/decide-next-step.ts';

const now = new Date('2026-11-21T09:00:00Z');
const later = new Date('2026-12-05T09:00:00Z');
const earlier = new Date('2026-11-20T09:00:00Z');

/** A content company without anything to do. */
function facts(overrides: Partial<NextStepFacts> = {}): NextStepFacts {
  return {
    followUp: null,
    risk: { level: 'none', reason: null },
    closesAt: null,
    isPaused: false,
    isComplete: false,
    scores: 'shown',
    hasHealth: true,
    isOld: false,
    top: null,
    category: 'passive',
    now,
    ...overrides,
  };
}

const threatened = { level: 'high', reason: 'score_drop' } as const;
const act = { pointId: 'trust', action: 'act', isHeardOnce: false } as const;

describe('the next step', () => {
  it.each<[string, Partial<NextStepFacts>, string, string]>([
    ['nothing is the matter', {}, 'keep', 'good'],
    [
      'a follow-up is due',
      { followUp: { reason: 'score_drop', dueAt: later }, risk: threatened },
      'follow_up',
      'watch',
    ],
    [
      'a follow-up is overdue',
      { followUp: { reason: 'score_drop', dueAt: earlier }, closesAt: later },
      'follow_up_overdue',
      'bad',
    ],
    ['the risk is high', { risk: threatened, closesAt: later }, 'call', 'bad'],
    ['the risk is critical', { risk: { ...threatened, level: 'critical' } }, 'call', 'bad'],
    ['the risk is medium', { risk: { ...threatened, level: 'medium' }, top: act }, 'act', 'bad'],
    ['all reasons are snoozed', { risk: { level: 'high', reason: null }, top: act }, 'act', 'bad'],
    ['a radar is running', { closesAt: later, scores: 'none' }, 'running', 'neutral'],
    ['it is paused', { closesAt: later, isPaused: true }, 'paused', 'watch'],
    ['everybody has answered', { closesAt: later, isComplete: true }, 'complete', 'neutral'],
    ['nobody was ever asked', { scores: 'none', hasHealth: false }, 'send_first', 'neutral'],
    ['too few answered', { scores: 'hidden', hasHealth: false }, 'too_few', 'watch'],
    ['there is no health', { hasHealth: false }, 'too_few', 'watch'],
    ['the answers are old', { isOld: true, top: act }, 'send_again', 'watch'],
    ['they have expired', { isOld: true, hasHealth: false }, 'send_again', 'watch'],
    ['a large gap is agreed on', { top: act, category: 'promoter' }, 'act', 'bad'],
    [
      'a large gap is seen differently',
      { top: { ...act, action: 'align_first' } },
      'align_first',
      'watch',
    ],
    [
      'one person alone has named it',
      { top: { ...act, action: 'align_first', isHeardOnce: true } },
      'heard_once',
      'watch',
    ],
    ['they would recommend', { category: 'promoter' }, 'recommend', 'good'],
    [
      'they would recommend, though they differ',
      { category: 'promoter', top: { ...act, action: 'clarify' } },
      'recommend',
      'good',
    ],
    ['they differ on a small gap', { top: { ...act, action: 'clarify' } }, 'clarify', 'neutral'],
    ['the gaps are small', { top: { ...act, action: 'maintain' } }, 'keep', 'good'],
    ['no action is known', { top: { ...act, action: null } }, 'keep', 'good'],
  ])('when %s', (_what, overrides, code, tone) => {
    expect(decideNextStep(facts(overrides))).toMatchObject({ code, tone });
  });

  it('names what it is about', () => {
    const followUp = { reason: 'low_health', dueAt: later } as const;
    expect(decideNextStep(facts({ followUp }))).toMatchObject({
      reason: 'low_health',
      date: later,
    });
    expect(decideNextStep(facts({ top: act }))).toMatchObject({ pointId: 'trust' });
  });
});
