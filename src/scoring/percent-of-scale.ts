import type { Scale } from './types.ts';

/** Where a value in scale points lies on its scale, 0–100. */
export function percentOfScale(value: number, { min, max }: Scale): number {
  return (100 * (value - min)) / (max - min);
}
