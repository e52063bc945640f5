import { once } from 'node:events';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { formatResult } from './admin/format-result.ts';
import { answerCommand } from './answer-command.ts';
import { backtestFile } from './churn/cli/backtest-file.ts';
import { generateHistories } from './sandbox/histories/generate-histories.ts';

const USAGE = `Usage: npm run --silent backtest -- --input FILE.ndjson [--json]
       npm run --silent backtest -- --portal ID [--json]
       npm run --silent backtest -- --generate 500 [--seed TEXT] > FILE.ndjson

  --input FILE   would the churn risk have warned of the companies that left? One a line
  --portal ID    the same of a portal's own history, as the last night counted it
  --json         print the counts alone, for a script
  --generate N   print N made-up companies with their truth, the same for the same seed

docs/backtest.md describes the file, every figure and the made-up companies.`;

const { input, portal, json, generate, seed } = readArguments();
if (input !== undefined) await backtestFile(input, json);
else if (portal !== undefined) await backtestPortal(portal, json);
else if (generate !== undefined) await printHistories(generate, seed);
else explainUsage();

interface Arguments {
  readonly input?: string | undefined;
  readonly portal?: number | undefined;
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
        portal: { type: 'string' },
        json: { type: 'boolean', default: false },
        generate: { type: 'string' },
        seed: { type: 'string' },
      },
    });
    const { input: file, portal: id, generate: count, ...rest } = values;
    const asked = [file, id, count].filter((one) => one !== undefined);
    const isNumber = [id, count].every((one) => one === undefined || /^[1-9]\d{0,14}$/.test(one));
    if (asked.length !== 1 || !isNumber) return { json: false };
    return { ...rest, input: file, portal: toNumber(id), generate: toNumber(count) };
  } catch {
    return { json: false };
  }
}

function toNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** What the last night counted. It asks the running app, or opens the store of one that is down. */
async function backtestPortal(portalId: number, asJson: boolean): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const answer = await answerCommand(process.env, {
    command: 'backtest',
    options: { portal: portalId },
  });
  if (!answer.ok) {
    fail(`${answer.message} ${answer.action}`);
    return;
  }
  const [row] = answer.result.rows;
  if (!row) {
    fail(
      `Portal ${portalId} has not counted its losses. Name the property of a former customer in its settings, and wait for a night.`,
    );
    return;
  }
  if (!asJson) console.log(formatResult(answer.result).join('\n'));
  else console.log(JSON.stringify(toCounts(row), null, 2));
}

/** The shape of a file's result; usage is not part of what a portal stores. */
function toCounts(row: Readonly<Record<string, string | number>>): unknown {
  const { companies, lost, warned60, lostGreen, falseAlarms, medianLeadDays } = row;
  return {
    ...{ companies, lost, warned60, lostGreen, falseAlarms },
    medianLeadDays: medianLeadDays === '' ? null : medianLeadDays,
    naive: {
      nps6: { warned60: row['nps6Warned60'], falseAlarms: row['nps6FalseAlarms'] },
      usage30: null,
    },
  };
}

async function printHistories(count: number, seedText: string | undefined): Promise<void> {
  for (const history of generateHistories(count, seedText)) {
    const hasRoom = process.stdout.write(`${JSON.stringify(history)}\n`);
    if (!hasRoom) await once(process.stdout, 'drain');
  }
}

function explainUsage(): void {
  fail(USAGE);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
