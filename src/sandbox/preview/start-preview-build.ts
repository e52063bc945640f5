import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { BuildState, PreviewBuild } from './preview-build.ts';
import { readPreviewBuild } from './read-preview-build.ts';

export interface RunningPreviewBuild extends PreviewBuild {
  /** Waits until the build is there or has failed. */
  whenDone(): Promise<BuildState>;
  /** Ends a build that is under way. */
  close(): void;
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** As much of what the build says as helps somebody who reads it. */
const LAST_WORDS = 2_000;

const SCRIPT = path.join(ROOT, 'scripts', 'preview', 'build.mjs');

/** Builds the preview in a process of its own, so that the demo goes on meanwhile. */
export function startPreviewBuild(script = SCRIPT): RunningPreviewBuild {
  let state: BuildState = { kind: 'building' };
  let words = '';
  const child = spawn(process.execPath, [script], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const listen = (chunk: Buffer): void => {
    words = (words + chunk.toString()).slice(-LAST_WORDS);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const done = new Promise<BuildState>((resolve) => {
    const end = (result: BuildState): void => {
      state = result;
      resolve(result);
    };
    child.once('error', (error) => end({ kind: 'failed', why: error.message }));
    child.once('close', (code) =>
      end(
        code === 0
          ? readPreviewBuild(path.join(ROOT, 'dist', 'preview'))
          : { kind: 'failed', why: words.trim() || `The build ended with code ${code}.` },
      ),
    );
  });
  return { state: () => state, whenDone: () => done, close: () => void child.kill() };
}
