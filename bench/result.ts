/** One measured figure. `floor` was measured in the same run where there is one to compare with. */
export interface BenchResult {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly floor: number | null;
  /** Floor to value, 1 = as good as the floor. */
  readonly ratio: number | null;
  readonly target: number;
  readonly pass: boolean;
}

/** A figure that must not be larger than its target. */
export function atMost(name: string, value: number, unit: string, target: number): BenchResult {
  return { name, value, unit, floor: null, ratio: null, target, pass: value <= target };
}

/** A share of what was possible at best; `floor` is that best, in seconds. */
export function atLeast(
  name: string,
  value: number,
  unit: string,
  target: number,
  floor: number,
): BenchResult {
  return { name, value, unit, floor, ratio: value, target, pass: value >= target };
}
