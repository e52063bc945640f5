import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

export interface WorkerProcess {
  /** What it has written so far. */
  output(): string;
  /** Lets it end what it does. */
  stop(): Promise<void>;
  /** Without a warning; resolves when it is gone. */
  kill(): Promise<void>;
}

/** The app in a process of its own, with these settings alone. */
export function startWorker(env: Readonly<Record<string, string>>): WorkerProcess {
  const child = spawn(process.execPath, [path.resolve('src/main.ts')], {
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const closed = once(child, 'close');
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await closed;
  };
  return {
    output: () => output,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}
