import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { findPort } from '../../src/sandbox/find-port.ts';
import { playDemo } from '../../src/sandbox/play-demo.ts';

/*
 * Plays the demo with the contract checker between the app and the sandbox, and fails when the
 * checker found a violation. Usage: npm run contract -- DIRECTORY, the folder that holds
 * `contract` and `hubspot-openapi`.
 */

const shared = path.resolve(process.argv[2] ?? '../shared');
const folder = mkdtempSync(path.join(tmpdir(), 'radar-contract-'));
cpSync(path.join(shared, 'contract'), folder, { recursive: true });
const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
  cwd: folder,
  stdio: 'ignore',
});
if (install.status !== 0) fail('The checker could not be installed.');

const report = path.join(folder, 'story.jsonl');
let checker: ReturnType<typeof spawn> | null = null;
const demo = await playDemo({
  interpose: async (hubspotUrl) => {
    const port = await findPort(0);
    checker = spawn(
      process.execPath,
      [
        ...['check.mjs', 'proxy', '--target', hubspotUrl, '--listen', String(port)],
        ...['--specs', path.join(shared, 'hubspot-openapi', 'client14'), '--report', report],
      ],
      { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await answers(`http://127.0.0.1:${port}/__contract__/summary`);
    return `http://127.0.0.1:${port}`;
  },
});
await demo.close();
const running = checker as ReturnType<typeof spawn> | null;
if (!running) fail('The checker did not start.');
running.kill('SIGTERM');
const [code] = (await once(running, 'exit')) as [number | null];
process.stdout.write(readFileSync(report.replace('.jsonl', '.summary.json'), 'utf8') + '\n');
if (code !== 0) fail(`The checker ended with ${String(code)}: see the summary above.`);
process.exit(0);

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(url).then(
        (reply) => reply.ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  fail('The checker does not answer.');
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
