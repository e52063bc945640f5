import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export interface ScriptProcess {
  /** Ends it without a chance to clean up. */
  kill(): Promise<void>;
}

/**
 * Runs a piece of TypeScript in a process of its own and resolves when it has written a line. It
 * imports ours by `SRC + 'lib/log.ts'`.
 */
export async function runScript(code: string): Promise<ScriptProcess> {
  const src = pathToFileURL(`${path.resolve('src')}/`).href;
  const child = spawn(
    process.execPath,
    ['--input-type=module', '--eval', `const SRC = ${JSON.stringify(src)};\n${code}`],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const exited = new Promise((resolve) => child.once('exit', resolve));
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  await Promise.race([
    new Promise((resolve) => child.stdout.once('data', resolve)),
    exited.then(() => Promise.reject(new Error(`The script ended too early. ${errors}`))),
  ]);
  return {
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
