import { once } from 'node:events';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { backtestFile } from './churn/cli/backtest-file.ts';
import { generateHistories } from './sandbox/histories/generate-histories.ts';

const USAGE = `Usage: npm run --silent backtest -- --input FILE.ndjson [--json]
       npm run --silent backtest -- --generate 500 [--seed TEXT] > FILE.ndjson

  --input FILE   would the churn risk have warned of the companies that left? One a line
  --json         print the counts alone, for a script
  --generate N   print N made-up companies with their truth, the same for the same seed

docs/backtest.md describes the file, every figure and the made-up companies.`;

const { input, json, generate, seed } = readArguments();
if (input !== undefined) await backtestFile(input, json);
else if (generate !== undefined) await printHistories(generate, seed);
else explainUsage();

interface Arguments {
  readonly input?: string | undefined;
  readonly json: boolean;
  readonly generate?: number | undefined;
  readonly seed?: string | undefined;
}

/** An option that is unknown, lacks its value or makes no sense: none at all, and so the usage. */
function readArguments(): Arguments {
  try {
    const { values } = parseArgs({
      options: {
        input: { type: 'string' },
        json: { type: 'boolean', default: false },
        generate: { type: 'string' },
        seed: { type: 'string' },
      },
    });
    const { generate: count, ...rest } = values;
    if (count === undefined) return rest;
    return rest.input === undefined && /^[1-9]\d{0,6}$/.test(count)
      ? { ...rest, generate: Number(count) }
      : { json: false };
  } catch {
    return { json: false };
  }
}

async function printHistories(count: number, seedText: string | undefined): Promise<void> {
  for (const history of generateHistories(count, seedText)) {
    const hasRoom = process.stdout.write(`${JSON.stringify(history)}\n`);
    if (!hasRoom) await once(process.stdout, 'drain');
  }
}

function explainUsage(): void {
  console.error(USAGE);
  process.exitCode = 1;
}
