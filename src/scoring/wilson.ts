/** The normal distribution's 97.5 % point: two-sided 95 % intervals. */
export const Z95 = 1.959963984540054;

/** Wilson's interval for k of n, as shares in 0–1; null when n is 0. */
export function wilsonInterval(k: number, n: number, z = Z95): [low: number, high: number] | null {
  if (n === 0) return null;
  const share = k / n;
  const stretch = 1 + z ** 2 / n;
  const centre = (share + z ** 2 / (2 * n)) / stretch;
  const half = (z / stretch) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  // At the ends the exact bound is 0 or 1; binary noise must not move it.
  return [k === 0 ? 0 : Math.max(0, centre - half), k === n ? 1 : Math.min(1, centre + half)];
}
