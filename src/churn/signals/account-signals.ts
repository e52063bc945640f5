import type { BehaviourFacts, Lasting } from './facts.ts';
import { timesOf } from './find-runs.ts';
import { daysBetween } from './signal.ts';
import type { Signal } from './signal.ts';

/** Whether something is the case: it has begun, and not ended. */
export function isOn({ since, until }: Lasting, now: Date): boolean {
  return since <= now && (until === null || until > now);
}

/** What the mapped properties of the company tell: an overdue payment, and notice of cancellation. */
export function detectAccountSignals(
  { payment, notice }: Pick<BehaviourFacts, 'payment' | 'notice'>,
  now: Date,
): Signal[] {
  const lasting = (type: Signal['type'], { since, until }: Lasting): Signal => ({
    type,
    ...timesOf({ from: since, to: until }),
    evidence: { days: Math.max(0, daysBetween(since, until ?? now)), record: null },
  });
  return [
    ...(payment ? [lasting('payment_overdue', payment)] : []),
    ...(notice ? [lasting('cancellation_notice', notice)] : []),
  ];
}
