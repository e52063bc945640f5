import type { Course } from './generate-histories.ts';

/** Days in which a company that was won back is itself again. */
const RECOVERY_DAYS = 60;

/** How deep a company is in its trouble on a day: from 0 before it to 1 at the turning point. */
export function troubleOn({ story, troubleFrom, turn }: Course, day: number): number {
  if (day <= troubleFrom || troubleFrom >= turn) return 0;
  if (day <= turn) {
    // Nothing gets worse by the day until the end: two thirds of the way it is as bad as it gets.
    return Math.min(1, (1.5 * (day - troubleFrom)) / (turn - troubleFrom));
  }
  return story.leaves ? 1 : Math.max(0, 1 - (day - turn) / RECOVERY_DAYS);
}
