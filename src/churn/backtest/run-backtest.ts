import type { RiskSettings } from '../risk-settings.ts';
import type { CompanyHistory } from './company-history.ts';
import { createVerdictCounter } from './count-verdicts.ts';
import type { Backtest } from './count-verdicts.ts';
import { lastChance } from './in-time.ts';
import { judgeCompany } from './judge-company.ts';
import type { CompanyVerdict } from './judge-company.ts';
import { readHistories } from './read-histories.ts';
import { levelOn, replayRisk } from './replay-risk.ts';

export interface BacktestInput {
  /** Opens the file anew, line by line: it is read twice, so that none of it has to be kept. */
  readonly open: () => AsyncIterable<string>;
  readonly settings: RiskSettings;
  /** Told of each line that can't be read, and leaves it out. */
  readonly onProblem: (line: number, problem: string) => void;
}

/**
 * Replays the risk of every company in a file week by week, and counts how it and two naive rules
 * would have done. A company that stayed is replayed to the last moment that the file knows of any.
 */
export async function runBacktest({ open, settings, onProblem }: BacktestInput): Promise<Backtest> {
  const end = await findLastMoment(open());
  const counter = createVerdictCounter();
  for await (const read of readHistories(open())) {
    if ('history' in read) counter.add(replayCompany(read.history, end, settings));
    else for (const problem of read.problems) onProblem(read.line, problem);
  }
  return counter.finish(settings);
}

/** What the replay of one company, kept until `end`, says of the risk and the naive rules. */
export function replayCompany(
  history: CompanyHistory,
  end: Date,
  settings: RiskSettings,
): CompanyVerdict {
  const { lostAt } = history;
  const steps = replayRisk(history, lostAt ?? end, settings);
  const levelAtLastChance = lostAt && levelOn(lastChance(lostAt), history, steps, settings);
  return judgeCompany({ history, steps, levelAtLastChance, end });
}

/** When a file was written, for all that is known: the last thing that happened in it. */
async function findLastMoment(lines: AsyncIterable<string>): Promise<Date> {
  let last = 0;
  for await (const read of readHistories(lines)) {
    if (!('history' in read)) continue;
    const { customerFrom, lostAt, items, waves, usage } = read.history;
    const ends = [customerFrom, lostAt, ...[items, waves, usage].map((list) => list.at(-1)?.at)];
    for (const end of ends) last = Math.max(last, end?.getTime() ?? 0);
  }
  return new Date(last);
}
