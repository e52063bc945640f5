import { explainReadError } from '../../scoring/cli/read-input.ts';
import { runBacktest } from '../backtest/run-backtest.ts';
import { describeBacktest } from '../backtest/describe-backtest.ts';
import { defaultRiskSettings } from '../risk-settings.ts';
import { readLines } from './read-lines.ts';

/** More than these are counted, not told. */
const PROBLEMS_TOLD = 100;

/**
 * Back-tests a file and prints the result on stdout. Lines that can't be read are left out of it,
 * named on stderr, and make the exit code 1: a result of fewer companies must not pass for whole.
 */
export async function backtestFile(file: string, asJson: boolean): Promise<void> {
  let problems = 0;
  const onProblem = (line: number, problem: string): void => {
    problems += 1;
    if (problems <= PROBLEMS_TOLD) console.error(`${file}: line ${line}: ${problem}`);
  };
  try {
    const open = (): AsyncIterable<string> => readLines(file);
    const result = await runBacktest({ open, settings: defaultRiskSettings, onProblem });
    console.log(
      asJson ? JSON.stringify(result.counts, null, 2) : describeBacktest(result).join('\n'),
    );
  } catch (error) {
    if (!isReadError(error)) throw error;
    console.error(`${file}: ${explainReadError(error)}`);
    process.exitCode = 1;
  }
  if (problems === 0) return;
  if (problems > PROBLEMS_TOLD) console.error(`${file}: … and ${problems - PROBLEMS_TOLD} more.`);
  console.error(`${file}: The lines named above are not part of the result.`);
  process.exitCode = 1;
}

/** What reading a file throws; anything else is a bug. */
function isReadError(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^(E[A-Z]+|ERR_ENCODING_INVALID_ENCODED_DATA)$/.test(code);
}
