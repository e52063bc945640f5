/**
 * Rounds half away from zero, first to 9 decimals so that the noise of binary fractions can't turn
 * a half into less than a half. Never answers −0.
 */
export function roundTo(value: number, decimals: number): number {
  const nine = Math.round(Math.abs(value) * 1e9);
  const rounded = Math.round(nine / 10 ** (9 - decimals)) / 10 ** decimals;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** The integer that a 0–100 score is shown as; bands and limits compare this one. */
export function roundScore(value: number): number {
  return roundTo(value, 0);
}
