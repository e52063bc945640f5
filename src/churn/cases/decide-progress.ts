import { AppError } from '../../lib/errors.ts';
import type { CaseMotive, CaseProgress, FollowUpCase } from './ports.ts';

/** What somebody wants to do with a follow-up. */
export type CaseStep =
  | { readonly kind: 'take' }
  | {
      readonly kind: 'answer' | 'close';
      readonly outcome: string;
      readonly motive: CaseMotive | null;
    };

/** Who does it. */
export interface CaseWorker {
  /** HubSpot's user id; empty for a workflow. */
  readonly userId: string;
  /** Null for somebody who owns no records in this account. */
  readonly ownerId: string | null;
}

export type ProgressDecision =
  | { readonly kind: 'changed'; readonly progress: CaseProgress }
  /** It was done before. */
  | { readonly kind: 'same' }
  | { readonly kind: 'refused'; readonly error: AppError };

/**
 * What a step makes of a follow-up. Whoever takes or answers it first owns it from then on. The same
 * step again changes nothing; nothing moves one that is closed.
 */
export function decideProgress(
  followUp: FollowUpCase,
  step: CaseStep,
  worker: CaseWorker,
  now: Date,
): ProgressDecision {
  if (isRepeated(followUp, step, worker)) return { kind: 'same' };
  if (followUp.status === 'closed') return { kind: 'refused', error: closedBefore() };
  switch (step.kind) {
    case 'take':
      return followUp.status === 'open'
        ? { kind: 'changed', progress: { ...taken(followUp, worker, now), status: 'taken' } }
        : { kind: 'refused', error: takenBefore() };
    case 'answer':
      return {
        kind: 'changed',
        progress: {
          ...taken(followUp, worker, now),
          ...said(followUp, step),
          status: 'answered',
          answeredAt: followUp.answeredAt ?? now,
        },
      };
    case 'close':
      return {
        kind: 'changed',
        progress: {
          ...progressOf(followUp),
          ...said(followUp, step),
          status: 'closed',
          closedAt: now,
        },
      };
  }
}

/** Which steps the card offers: the next one, and the end. */
export function listSteps({ status }: Pick<FollowUpCase, 'status'>): Array<CaseStep['kind']> {
  switch (status) {
    case 'open':
      return ['take', 'close'];
    case 'taken':
      return ['answer', 'close'];
    case 'answered':
      return ['close'];
    case 'closed':
      return [];
  }
}

function isRepeated(followUp: FollowUpCase, step: CaseStep, { userId }: CaseWorker): boolean {
  if (step.kind === 'take') {
    return followUp.status === 'taken' && userId !== '' && followUp.takenBy === userId;
  }
  const wanted = step.kind === 'close' ? 'closed' : 'answered';
  const { motive } = said(followUp, step);
  return (
    followUp.status === wanted && followUp.outcome === step.outcome && followUp.motive === motive
  );
}

function progressOf(followUp: FollowUpCase): CaseProgress {
  const { status, ownerId, takenBy, takenAt, answeredAt, motive, outcome, closedAt } = followUp;
  return { status, ownerId, takenBy, takenAt, answeredAt, motive, outcome, closedAt };
}

function taken(followUp: FollowUpCase, { userId, ownerId }: CaseWorker, now: Date): CaseProgress {
  const before = progressOf(followUp);
  if (before.takenBy !== null) return before;
  return { ...before, ownerId: ownerId ?? before.ownerId, takenBy: userId, takenAt: now };
}

/** What was known about the motive stays where nobody says anything new. */
function said(
  before: FollowUpCase,
  { outcome, motive }: Exclude<CaseStep, { kind: 'take' }>,
): Pick<CaseProgress, 'outcome' | 'motive'> {
  return { outcome, motive: motive ?? before.motive };
}

function closedBefore(): AppError {
  return new AppError('nothing_open', 'Somebody has closed this follow-up already.', {
    action: 'Reload the page to see what is open.',
  });
}

function takenBefore(): AppError {
  return new AppError('case_taken', 'Somebody works on this follow-up already.', {
    action: 'Reload the page to see who it is.',
  });
}
