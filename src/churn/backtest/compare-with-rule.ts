import { roundTo } from '../../scoring/rounding.ts';
import type { BacktestCounts, Hits } from './count-verdicts.ts';

/**
 * By how many points the risk beats a rule, to one decimal; negative when it doesn't. Compared is
 * the share of the lost that were warned of, less the share of the kept with a false alarm (Youden's
 * J). A rule that warns of everybody, or of nobody, has 0.
 */
export function compareWithRule(counts: BacktestCounts, rule: Hits): number {
  return roundTo(merit(counts, counts) - merit(rule, counts), 1);
}

/** In percent points, −100 to 100. */
function merit({ warned60, falseAlarms }: Hits, { companies, lost }: BacktestCounts): number {
  const kept = companies - lost;
  return (lost === 0 ? 0 : (100 * warned60) / lost) - (kept === 0 ? 0 : (100 * falseAlarms) / kept);
}
