import { AppError } from '../lib/errors.ts';
import type { Answers, Invitation, Radar, Scale, Wave } from './types.ts';

export type AnswerDecision =
  | { readonly kind: 'accepted'; readonly late: boolean }
  | { readonly kind: 'refused'; readonly error: AppError };

/** How long after its close a wave still takes answers, marked as late. */
export const LATE_DAYS = 14;

/** Whether an invitation may answer its wave now. Reads nothing, writes nothing. */
export function decideAnswer(wave: Wave, invitation: Invitation, now: Date): AnswerDecision {
  const refuse = (error: AppError): AnswerDecision => ({ kind: 'refused', error });
  if (invitation.response === 'answered' || invitation.response === 'late') {
    return refuse(alreadyAnswered());
  }
  if (wave.status === 'cancelled') return refuse(cancelled());
  if (invitation.response === 'withdrawn') return refuse(withdrawn());
  if (wave.status === 'paused') return refuse(paused());
  if (wave.status !== 'closed') return { kind: 'accepted', late: false };
  if (wave.closedAt !== null && now < lateUntil(wave.closedAt)) {
    return { kind: 'accepted', late: true };
  }
  return refuse(
    new AppError('link_expired', 'This survey has closed, so it takes no more answers.', {
      action: 'Write to the person who invited you if there is something they must know.',
    }),
  );
}

function cancelled(): AppError {
  return new AppError('wave_cancelled', 'This survey was called off, so it takes no answers.', {
    action: 'Nothing to do.',
  });
}

function withdrawn(): AppError {
  return new AppError('link_withdrawn', 'This link was withdrawn, so it takes no answers.', {
    action: 'If you still want to be heard, write to the person who invited you.',
  });
}

function paused(): AppError {
  return new AppError('wave_paused', 'This survey is paused, so it takes no answers now.', {
    action: 'Try the same link again later.',
  });
}

function lateUntil(closedAt: Date): Date {
  return new Date(closedAt.getTime() + LATE_DAYS * 86_400_000);
}

/** The first answer counts, also when two come at the same moment. */
export function alreadyAnswered(): AppError {
  return new AppError('already_answered', 'This survey was already answered with your link.', {
    action: 'Nothing more to do. Your first answer counts.',
  });
}

/** One thing wrong with an answer, by the name of its form field. */
export interface AnswerProblem {
  readonly field: string;
  readonly problem: 'out_of_range' | 'unknown_point';
}

/** Checks every number against its scale and every point against the wave's radar. */
export function checkAnswers(radar: Radar, answers: Answers): AnswerProblem[] {
  const problems: AnswerProblem[] = [];
  const points = new Map(radar.points.map((point) => [point.id, point]));
  const check = (field: string, value: number | null, scale: Scale): void => {
    if (!isOnScale(value, scale)) problems.push({ field, problem: 'out_of_range' });
  };
  for (const [id, { now, desired }] of Object.entries(answers.points)) {
    const point = points.get(id);
    if (point) {
      check(`p.${id}.now`, now, point.scale);
      check(`p.${id}.desired`, desired, point.scale);
    } else {
      problems.push({ field: `p.${id}`, problem: 'unknown_point' });
    }
  }
  check('recommend', answers.recommend, { min: 0, max: 10 });
  check('ease', answers.ease, { min: 1, max: 7 });
  return problems;
}

function isOnScale(value: number | null, { min, max }: Scale): boolean {
  return value === null || (Number.isInteger(value) && value >= min && value <= max);
}

/** True when the respondent left everything blank. */
export function isEmptyAnswer(answers: Answers): boolean {
  const rated = Object.values(answers.points).some(
    ({ now, desired }) => now !== null || desired !== null,
  );
  const said = [answers.recommendReason, answers.recommendedTo, answers.wow, answers.comment];
  return (
    !rated &&
    answers.recommend === null &&
    answers.recommended === null &&
    answers.ease === null &&
    said.every((text) => text.trim() === '')
  );
}
