import type fc from 'fast-check';

/** One thing that takes input from outside. */
export interface Target {
  readonly name: string;
  readonly inputs: fc.Arbitrary<unknown>;
  /** Throws, or says what went wrong; null is well. */
  readonly feed: (input: unknown) => Promise<string | null> | string | null;
}

/** What became of one target. */
export interface Fuzzed {
  readonly name: string;
  readonly inputs: number;
  /** Inputs that made it crash, or answer 5xx; the first ten of them. */
  readonly failures: readonly string[];
}
