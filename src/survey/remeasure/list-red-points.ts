import type { DiscussionPoint } from '../second-round/list-discussion.ts';
import { MOST_REMEASURED } from './remeasure.ts';

/**
 * The points that are worth asking about again, the weightiest first: low, far from what is wanted,
 * split or fallen. One that only the own team sees differently has nothing to mend at the customer.
 */
export function listRedPoints(discussion: readonly DiscussionPoint[]): DiscussionPoint[] {
  return discussion
    .filter(({ reasons }) => reasons.some((reason) => reason !== 'perception_gap'))
    .slice(0, MOST_REMEASURED);
}
