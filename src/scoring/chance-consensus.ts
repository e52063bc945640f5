import { consensusOfCounts } from './agreement.ts';
import { roundScore } from './rounding.ts';

/**
 * The probability, 0–1, that n people who answer at random on this many options look at least this
 * agreed (rounded 0–100). Counts every way to spread them over the options, which is meant for the
 * few people of one company: 8 people on 11 options are 43,758 ways.
 */
export function chanceOfConsensus(n: number, options: number, score: number): number {
  const counts = new Array<number>(options).fill(0);
  /** The chance of what lies in `counts` from this option on, summed over all ways to fill it. */
  const spread = (option: number, left: number, ways: number): number => {
    if (option === options - 1) {
      counts[option] = left;
      return roundScore(100 * consensusOfCounts(counts)) >= score ? ways : 0;
    }
    let sum = 0;
    let choices = 1;
    for (let here = 0; here <= left; here++) {
      counts[option] = here;
      sum += spread(option + 1, left - here, ways * choices);
      choices = (choices * (left - here)) / (here + 1);
    }
    return sum;
  };
  return spread(0, n, 1) / options ** n;
}
