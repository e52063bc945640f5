import { parseArgs } from 'node:util';
import { faultClockJumps } from '../clock-jumps.ts';
import { faultDatabaseRestart } from '../database-restart.ts';
import { faultDiskFull } from '../disk-full.ts';
import { faultHubSpot } from '../hubspot.ts';
import { faultMailAway } from '../mail-away.ts';
import type { FaultResult } from '../result.ts';

/*
 * Lets everything around the app go wrong and compares the end with an undisturbed run:
 * npm run fault [-- --json] [-- NAME …]. Exit 1 when something was lost, done twice, or done without
 * end. `database` needs PostgreSQL's programs, `disk` the right to mount a small disk.
 */

const suites: Readonly<Record<string, () => Promise<FaultResult[]>>> = {
  hubspot: () => faultHubSpot(),
  mail: () => faultMailAway(),
  clock: faultClockJumps,
  database: faultDatabaseRestart,
  disk: faultDiskFull,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(
    `There is no fault suite ${unknown.join(', ')}. There are: ${Object.keys(suites).join(', ')}.`,
  );
  process.exit(1);
}

const results: FaultResult[] = [];
for (const [name, suite] of Object.entries(suites)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  console.error(`Running ${name} …`);
  results.push(...(await suite()));
}
if (values.json) console.log(JSON.stringify(results, null, 2));
else {
  for (const { pass, name, value, unit, target } of results) {
    console.log(
      `${pass ? 'ok  ' : 'FAIL'} ${name}: ${Math.round(value * 100) / 100} ${unit} (${target})`,
    );
  }
}
process.exit(results.every(({ pass }) => pass) ? 0 : 1);
