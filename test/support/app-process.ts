import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface AppProcess {
  /** What it has written to stderr so far. */
  output(): string;
  /** Resolves when stderr contains the text; rejects when the process ends before. */
  says(text: string): Promise<void>;
  signal(name: NodeJS.Signals): void;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

export type Environment = Readonly<Record<string, string>>;

const running = new Set<() => Promise<unknown>>();
const folders: string[] = [];

/** An empty folder that `cleanUp` removes. */
export function createFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'radar-process-'));
  folders.push(folder);
  return folder;
}

/** Runs `src/main.ts` with these settings alone, in a folder without any `.env`. */
export function startProcess(env: Environment): AppProcess {
  const child = spawn(process.execPath, [path.resolve('src/main.ts')], {
    cwd: createFolder(),
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  let isEnded = false;
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('close', (code, signal) => {
      isEnded = true;
      resolve(code ?? signal);
    });
  });
  running.add(() => {
    child.kill('SIGKILL');
    return ended;
  });
  return {
    output: () => output,
    ended,
    signal: (name) => child.kill(name),
    async says(text) {
      while (!output.includes(text)) {
        if (isEnded) throw new Error(`The process ended without saying "${text}":\n${output}`);
        await Promise.race([ended, new Promise((resolve) => child.stderr.once('data', resolve))]);
      }
    },
  };
}

export interface CommandOutcome {
  readonly code: number | null;
  readonly out: string;
  readonly complaints: string;
}

/** Runs the operator's command line with these settings alone, to its end. */
export function runCommandLine(env: Environment, args: readonly string[]): Promise<CommandOutcome> {
  const child = spawn(process.execPath, [path.resolve('src/command-line.ts'), ...args], {
    cwd: createFolder(),
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let complaints = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, out, complaints }));
  });
}

/** Ends every process that is left, and removes their folders. */
export async function cleanUp(): Promise<void> {
  await Promise.all([...running].map((end) => end()));
  running.clear();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
