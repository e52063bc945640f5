import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { atMost } from './result.ts';
import type { BenchResult } from './result.ts';

/** From the command to the end of the story, in a process of its own. */
export async function benchDemo(): Promise<BenchResult[]> {
  const startedAt = performance.now();
  const demo = spawn(process.execPath, ['src/sandbox/demo.ts', '--once', '--json'], {
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  const [code] = (await once(demo, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The demo ended with ${String(code)}.`);
  const seconds = (performance.now() - startedAt) / 1000;
  return [atMost('demo --once: from the command to the end', seconds, 's', 30)];
}
