import type { FollowUpCase } from './ports.ts';

/** Whether a follow-up should have been closed by now. */
export function isOverdue(
  { status, dueAt }: Pick<FollowUpCase, 'status' | 'dueAt'>,
  now: Date,
): boolean {
  return status !== 'closed' && dueAt < now;
}
