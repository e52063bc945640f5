import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';

/** Runs the same check as `npm run hubspot:validate`, on a folder. */
export async function validate(folder: string, ...options: string[]) {
  const child = spawn(process.execPath, ['scripts/hubspot/validate.mjs', folder, ...options]);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  return { exitCode, output };
}

/** A copy of the project for each test, to be broken. */
export function useProjectCopy() {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'radar-project-'));
    await cp('hsproject.json', path.join(folder, 'hsproject.json'));
    await cp('extensions', path.join(folder, 'extensions'), {
      recursive: true,
      filter: (source) => !source.includes('node_modules'),
    });
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  return {
    folder: () => folder,

    async replace(file: string, from: string, to: string) {
      const text = await readFile(path.join(folder, file), 'utf8');
      expect(text).toContain(from);
      await writeFile(path.join(folder, file), text.replace(from, to));
    },

    /** Plants sins in the `config` of a component: each at its place, such as `labels.en.+`. */
    async plant(file: string, sins: ReadonlyArray<readonly [place: string, value: unknown]>) {
      const meta: unknown = JSON.parse(await readFile(path.join(folder, file), 'utf8'));
      for (const [place, value] of sins) setAt(meta, `config.${place}`.split('.'), value);
      await writeFile(path.join(folder, file), JSON.stringify(meta));
    },
  };
}

/** `+` appends to a list; undefined leaves out. */
function setAt(target: unknown, [name = '', ...rest]: readonly string[], value: unknown): void {
  const parent = target as Record<string, unknown>;
  const key = name === '+' ? String((target as unknown[]).length) : name;
  if (rest.length > 0) setAt(parent[key], rest, value);
  else parent[key] = value;
}
