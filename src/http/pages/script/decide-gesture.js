/**
 * The chosen values of the two scales of a point: null as long as nothing is chosen, `''` for
 * "don't know".
 * @typedef {{ readonly now: string | null, readonly desired: string | null }} Pair
 */

/**
 * A press on one of the two scales.
 * @typedef {object} Press
 * @property {'now' | 'desired'} row
 * @property {string} start the value that was pressed
 * @property {Pair} before
 */

/**
 * What is chosen while a finger that pressed somewhere is at `value` now. A first press on "today"
 * that is pulled along leaves today where it began and takes the goal with it: both in one gesture.
 * As soon as there is a goal, a pull on either scale moves that one alone.
 * @param {Press} press
 * @param {string} value
 * @param {boolean} isPulled false for a tap, which trembles a little
 * @returns {Pair}
 */
export function decidePair({ row, start, before }, value, isPulled) {
  const reached = isPulled ? value : start;
  if (row === 'desired') return { ...before, desired: reached };
  if (before.desired !== null) return { ...before, now: reached };
  return { now: start, desired: isPulled ? value : null };
}
