/**
 * How many of the last waves stay open, so that there is something left to answer: at most 2, and
 * no more than a third, because an open wave has no result yet.
 */
export function decideLeftOpen(waves: number): number {
  return Math.min(2, Math.floor(waves / 3));
}
