import type { CaseTimes } from './ports.ts';

export interface ClosedInTime {
  /** Follow-ups that were due in the period. */
  readonly due: number;
  /** Those of them that were closed by then. */
  readonly inTime: number;
  /** 0–1; null where none was due. */
  readonly share: number | null;
}

/**
 * How many of the follow-ups that were due from `since` to `until` were closed in time. One that is
 * due later is not counted yet, even when it is closed already: nobody looks better by closing the
 * easy ones first.
 */
export function shareClosedInTime(
  cases: readonly CaseTimes[],
  { since, until }: { readonly since: Date; readonly until: Date },
): ClosedInTime {
  const due = cases.filter(({ dueAt }) => dueAt >= since && dueAt < until);
  const inTime = due.filter(({ dueAt, closedAt }) => closedAt !== null && closedAt <= dueAt);
  return {
    due: due.length,
    inTime: inTime.length,
    share: due.length === 0 ? null : inTime.length / due.length,
  };
}
