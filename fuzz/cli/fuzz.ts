import { parseArgs } from 'node:util';
import { runFuzz } from '../run-fuzz.ts';
import type { Fuzzed } from '../target.ts';

/*
 * Feeds every contract, parser and route with structured and random inputs:
 * npm run fuzz [-- --json] [-- --inputs 100000] [-- --seed 1]. Exit 1 when one crashes or answers 5xx.
 */

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    inputs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
  },
});
const wanted = Number(values.inputs);
const results = await runFuzz({
  inputs: wanted,
  seed: Number(values.seed),
  tell: ({ name, inputs, failures }) => {
    console.error(`${failures.length === 0 ? 'ok  ' : 'FAIL'} ${name}: ${inputs} inputs`);
    for (const failure of failures) console.error(`     ${failure}`);
  },
});
const total = results.reduce((sum, { inputs }) => sum + inputs, 0);
const lines = [
  ...results.map(describe),
  { ...figure('inputs', total, 'inputs', wanted), pass: total >= wanted },
];
if (values.json) console.log(JSON.stringify(lines, null, 2));
else console.log(`${total} inputs for ${results.length} targets.`);
process.exit(lines.every(({ pass }) => pass) ? 0 : 1);

function describe({ name, inputs, failures }: Fuzzed) {
  const { length: value } = failures;
  return { ...figure(name, value, 'crashes and answers 5xx', 0), inputs, pass: value === 0 };
}

function figure(name: string, value: number, unit: string, target: number) {
  return { name, value, unit, floor: null, ratio: null, target };
}
