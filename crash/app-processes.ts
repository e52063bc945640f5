import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

export interface AppProcess {
  /** What it has written so far. */
  output(): string;
  /** Resolves when it is running; throws with what it has written when it ends before. */
  ready(): Promise<void>;
  /** Lets it end what it does. */
  stop(): Promise<void>;
  /** Without a warning; resolves when it is gone. */
  kill(): Promise<void>;
}

/** The app in a process of its own, with these settings alone. */
export function startAppProcess(env: Readonly<Record<string, string>>): AppProcess {
  const child = spawn(process.execPath, [path.resolve('src/main.ts')], {
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let isGone = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const closed = once(child, 'close').then(() => (isGone = true));
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await closed;
  };
  return {
    output: () => output,
    async ready() {
      while (!output.includes('Radar is running')) {
        if (isGone) throw new Error(`The app ended by itself:\n${output}`);
        await sleep(5);
      }
    },
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

/** Some processes of one app, which are killed and come back. */
export interface AppProcesses {
  /** How often one was killed. */
  kills(): number;
  /** Kills one after the other, `between` milliseconds after it is running, until `stop`. */
  keepKilling(between: () => number): void;
  /** Rejects when one ends by itself; who waits for the app would wait for nothing. */
  readonly failure: Promise<never>;
  /** Ends the killing; everything runs when it resolves. */
  endKilling(): Promise<void>;
  stop(): Promise<void>;
}

/** One process for each of these settings. */
export async function startAppProcesses(
  settings: ReadonlyArray<Readonly<Record<string, string>>>,
): Promise<AppProcesses> {
  const running = settings.map(startAppProcess);
  await Promise.all(running.map((one) => one.ready()));
  let kills = 0;
  let isKilling = false;
  let killing = Promise.resolve();
  const failure = Promise.withResolvers<never>();
  failure.promise.catch(() => undefined);

  const killInTurn = async (between: () => number): Promise<void> => {
    for (let turn = 0; isKilling; turn += 1) {
      const index = turn % running.length;
      await running[index]?.ready();
      await sleep(between());
      await running[index]?.kill();
      kills += 1;
      running[index] = startAppProcess(settings[index] ?? {});
    }
    await Promise.all(running.map((one) => one.ready()));
  };
  return {
    kills: () => kills,
    failure: failure.promise,
    keepKilling(between) {
      isKilling = true;
      killing = killInTurn(between);
      killing.catch(failure.reject);
    },
    async endKilling() {
      isKilling = false;
      await killing;
    },
    stop: async () => {
      await Promise.all(running.map((one) => one.stop()));
    },
  };
}
