/**
 * The integer that a score is shown as, half away from zero; bands and limits compare this one.
 * Rounds to 9 decimals first, so that the noise of binary fractions can't turn a half into less
 * than a half. Never −0.
 */
export function roundScore(value: number): number {
  const rounded = Math.round(Math.round(Math.abs(value) * 1e9) / 1e9);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** The same to a number of decimals, at most 9. */
export function roundTo(value: number, decimals: number): number {
  const nine = Math.round(Math.abs(value) * 1e9);
  const rounded = Math.round(nine / 10 ** (9 - decimals)) / 10 ** decimals;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
