/**
 * Every place where a result differs from what is expected: numbers by more than the tolerance,
 * −0, anything else at all, missing fields included.
 */
export function findDifferences(
  actual: unknown,
  expected: unknown,
  tolerance: number,
  place = '',
): string[] {
  if (Object.is(actual, -0)) return [`${place}: −0`];
  if (typeof actual === 'number' && typeof expected === 'number') {
    const isClose = Math.abs(actual - expected) <= tolerance + 1e-12;
    return isClose ? [] : [`${place}: ${actual} instead of ${expected}`];
  }
  if (isRecord(actual) && isRecord(expected)) {
    const keys = new Set([...Object.keys(actual), ...Object.keys(expected)]);
    return [...keys].flatMap((key) =>
      findDifferences(actual[key], expected[key], tolerance, `${place}.${key}`),
    );
  }
  return actual === expected
    ? []
    : [`${place}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`];
}

/** Arrays too, with their length as a key of its own. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
