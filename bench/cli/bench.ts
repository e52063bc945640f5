import process from 'node:process';
import { parseArgs } from 'node:util';
import { benchAssess } from '../assess.ts';
import { benchCardApi } from '../card-api.ts';
import { benchLaunchCalls, benchWriteBack } from '../calls.ts';
import { benchDemo } from '../demo-time.ts';
import { benchGrowth } from '../growth.ts';
import { benchIdleMemory } from '../idle-memory.ts';
import type { BenchResult } from '../result.ts';
import { benchLosses } from '../losses.ts';
import { benchMails } from '../mails.ts';
import { benchPortfolio } from '../portfolio.ts';
import { benchProvisioning } from '../provisioning.ts';
import { benchReport } from '../report.ts';
import { benchScoring } from '../scoring.ts';
import { benchSubmit } from '../submit.ts';
import { benchSweep } from '../sweep.ts';
import { benchSync } from '../sync.ts';
import { benchWebhooks } from '../webhooks.ts';

/*
 * Measures the project's figures against their targets: npm run bench [-- --json | --markdown] [-- NAME …].
 * Exit 1 when one misses its target. Webhooks, answers, mails, the card API, the portfolio, growth, and idle memory
 * on PostgreSQL are measured when DATABASE_URL names a server.
 */

const benches: Readonly<Record<string, () => Promise<BenchResult[]>>> = {
  scoring: benchScoring,
  sweep: benchSweep,
  assess: benchAssess,
  report: benchReport,
  losses: benchLosses,
  launch: benchLaunchCalls,
  'write-back': benchWriteBack,
  provisioning: benchProvisioning,
  sync: benchSync,
  webhooks: () => benchWebhooks(process.env['DATABASE_URL']),
  submit: () => benchSubmit(process.env['DATABASE_URL']),
  cards: () => benchCardApi(process.env['DATABASE_URL']),
  mails: () => benchMails(process.env['DATABASE_URL']),
  portfolio: () => benchPortfolio(process.env['DATABASE_URL']),
  growth: () => benchGrowth(process.env['DATABASE_URL']),
  demo: benchDemo,
  idle: () => benchIdleMemory(process.env['DATABASE_URL']),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    // The table of docs/benchmarks.md.
    markdown: { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(
    `There is no bench ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`,
  );
  process.exit(1);
}

const results: BenchResult[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  if (!values.json) console.error(`Measuring ${name} …`);
  results.push(...(await bench()));
}
if (values.json) console.log(JSON.stringify(results, null, 2));
else if (values.markdown) console.log(results.map(toRow).join('\n'));
else for (const result of results) console.log(describe(result));
process.exit(results.every(({ pass }) => pass) ? 0 : 1);

function describe({ name, value, unit, floor, ratio, target, pass }: BenchResult): string {
  const compared =
    floor === null || ratio === null ? '' : `, floor ${round(floor)}, ratio ${round(ratio)}`;
  return `${pass ? 'ok  ' : 'MISS'} ${name}: ${round(value)} ${unit} (target ${round(target)}${compared})`;
}

function toRow({ name, value, unit, floor, target, pass }: BenchResult): string {
  const cells = [
    name.replaceAll('|', '/'),
    `${round(value)} ${unit}`,
    String(round(target)),
    floor === null ? '' : String(round(floor)),
    pass ? 'yes' : 'no',
  ];
  return `| ${cells.join(' | ')} |`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
