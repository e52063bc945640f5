import { describe, expect, it } from 'vitest';
import { decideProgress, listSteps } from '../../../../src/churn/cases/decide-progress.ts';
import type { CaseStep } from '../../../../src/churn/cases/decide-progress.ts';
import type { FollowUpCase } from '../../../../src/churn/cases/ports.ts';
import { buildCase } from '../../../storage/samples.ts';

const NOW = new Date('2026-11-17T10:00:00Z');
const EARLIER = new Date('2026-11-16T12:00:00Z');
const IDA = { userId: '7', ownerId: '31' };
const PER = { userId: '8', ownerId: '32' };

const take: CaseStep = { kind: 'take' };
const answer: CaseStep = { kind: 'answer', outcome: 'They wait for us.', motive: 'help' };
const close: CaseStep = { kind: 'close', outcome: 'Done.', motive: null };

const open = buildCase({ ownerId: '40' });
const taken = buildCase({ status: 'taken', ownerId: '31', takenBy: '7', takenAt: EARLIER });
const answered = buildCase({
  ...taken,
  status: 'answered',
  answeredAt: EARLIER,
  outcome: 'They wait for us.',
  motive: 'help',
});
const closed = buildCase({ ...answered, status: 'closed', closedAt: EARLIER, outcome: 'Done.' });

describe('what a step makes of a follow-up', () => {
  it.each<[string, FollowUpCase, CaseStep, Partial<FollowUpCase>]>([
    [
      'taken: it has a new owner',
      open,
      take,
      { status: 'taken', ownerId: '32', takenBy: '8', takenAt: NOW },
    ],
    [
      'answered without being taken: whoever answers owns it',
      open,
      answer,
      { status: 'answered', ownerId: '32', takenBy: '8', answeredAt: NOW, motive: 'help' },
    ],
    [
      'answered by somebody else: it stays whose it is',
      taken,
      answer,
      { status: 'answered', ownerId: '31' },
    ],
    [
      'answered in other words: the first time counts',
      answered,
      { kind: 'answer', outcome: 'No, they left.', motive: 'steam' },
      { status: 'answered', answeredAt: EARLIER, outcome: 'No, they left.', motive: 'steam' },
    ],
    [
      'closed: it keeps its motive',
      answered,
      close,
      { status: 'closed', closedAt: NOW, motive: 'help' },
    ],
    [
      'closed right away',
      open,
      close,
      { status: 'closed', closedAt: NOW, outcome: 'Done.', ownerId: '40' },
    ],
  ])('%s', (_what, before, step, expected) => {
    const decision = decideProgress(before, step, PER, NOW);
    expect(decision).toMatchObject({ kind: 'changed', progress: expected });
  });

  it.each<[string, FollowUpCase, CaseStep]>([
    ['taken', taken, take],
    ['answered', answered, answer],
    ['closed', closed, close],
  ])('the same again changes nothing: %s', (_what, before, step) => {
    expect(decideProgress(before, step, IDA, NOW)).toEqual({ kind: 'same' });
  });

  it.each<[string, FollowUpCase, CaseStep, string]>([
    ['taken from somebody', taken, take, 'case_taken'],
    ['taken after it was answered', answered, take, 'case_taken'],
    ['taken after it was closed', closed, take, 'nothing_open'],
    ['answered after it was closed', closed, answer, 'nothing_open'],
    ['closed in other words', closed, { ...close, outcome: 'Other.' }, 'nothing_open'],
  ])('it can’t be %s', (_what, before, step, code) => {
    expect(decideProgress(before, step, PER, NOW)).toMatchObject({
      kind: 'refused',
      error: { code },
    });
  });

  it('somebody who owns no records takes it and leaves its owner', () => {
    const decision = decideProgress(open, take, { userId: '9', ownerId: null }, NOW);
    expect(decision).toMatchObject({ progress: { ownerId: '40', takenBy: '9' } });
  });

  it('a workflow, which is nobody, never repeats what nobody has taken', () => {
    const byWorkflow = buildCase({ status: 'taken', takenBy: '' });
    expect(decideProgress(byWorkflow, take, { userId: '', ownerId: null }, NOW).kind).toBe(
      'refused',
    );
  });
});

it.each([
  [open, ['take', 'close']],
  [taken, ['answer', 'close']],
  [answered, ['close']],
  [closed, []],
])('the card offers the next step and the end', (followUp, steps) => {
  expect(listSteps(followUp)).toEqual(steps);
});
