/** Draws for one company, the same on every run. */
export interface Chance {
  /** True in that share of cases, 0–1. */
  readonly hits: (share: number) => boolean;
  /** Anything from one number up to another. */
  readonly between: (low: number, high: number) => number;
  /** A whole number, both ends included. */
  readonly whole: (low: number, high: number) => number;
  /** Near 0 with this standard deviation (the sum of twelve draws, so never beyond six of them). */
  readonly noise: (deviation: number) => number;
}

export function createChance(random: () => number): Chance {
  const between = (low: number, high: number): number => low + (high - low) * random();
  return {
    hits: (share) => random() < share,
    between,
    whole: (low, high) => Math.floor(between(low, high + 1)),
    noise(deviation) {
      let sum = -6;
      for (let draw = 0; draw < 12; draw += 1) sum += random();
      return sum * deviation;
    },
  };
}
