import process from 'node:process';
import { parseArgs } from 'node:util';
import type { BenchResult } from '../../bench/result.ts';
import { crashWhileSending } from '../send.ts';
import { crashThroughTheStory } from '../story.ts';
import { shareAmongWorkers } from '../workers.ts';

/*
 * Kills the app in the middle of its work and looks at what became of it:
 * npm run crash [-- --json] [-- NAME …]. Exit 1 when one misses its target. Each scenario runs on the
 * embedded database, and on PostgreSQL where DATABASE_URL names a server.
 */

const scenarios: Readonly<
  Record<string, (databaseUrl: string | undefined) => Promise<BenchResult[]>>
> = {
  story: (databaseUrl) =>
    crashThroughTheStory({ databaseUrl, companies: 30, kills: 50, tell: console.error }),
  workers: (databaseUrl) => shareAmongWorkers({ databaseUrl, companies: 12, tell: console.error }),
  send: (databaseUrl) => crashWhileSending({ databaseUrl, rounds: 10, people: 1000 }),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => !(name in scenarios));
if (unknown.length > 0) {
  console.error(
    `There is no scenario ${unknown.join(', ')}. There are: ${Object.keys(scenarios).join(', ')}.`,
  );
  process.exit(1);
}

const results: BenchResult[] = [];
const databaseUrl = process.env['DATABASE_URL'];
for (const [name, scenario] of Object.entries(scenarios)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  console.error(`Crashing ${name} …`);
  results.push(...(await scenario(undefined)));
  if (databaseUrl) results.push(...(await scenario(databaseUrl)));
}
if (values.json) console.log(JSON.stringify(results, null, 2));
else {
  for (const { name, value, unit, target, pass } of results) {
    console.log(`${pass ? 'ok  ' : 'MISS'} ${name}: ${value} ${unit} (target ${target})`);
  }
}
process.exit(results.every(({ pass }) => pass) ? 0 : 1);
