import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPreviewBuild } from '../../../src/sandbox/preview/read-preview-build.ts';
import { startPreviewBuild } from '../../../src/sandbox/preview/start-preview-build.ts';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'radar-build-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

function write(name: string, content: string): string {
  const file = path.join(directory, name);
  writeFileSync(file, content);
  return file;
}

test('a build is under way until its process ends', async () => {
  const build = startPreviewBuild(write('slow.mjs', 'setTimeout(() => process.exit(1), 50)'));
  expect(build.state()).toEqual({ kind: 'building' });
  await build.whenDone();
  expect(build.state()).toEqual({ kind: 'failed', why: 'The build ended with code 1.' });
});

test('a build that fails says why in its own words', async () => {
  const script = write(
    'sin.mjs',
    "console.error('CompanyCard.tsx: no such word'); process.exit(2)",
  );
  expect(await startPreviewBuild(script).whenDone()).toEqual({
    kind: 'failed',
    why: 'CompanyCard.tsx: no such word',
  });
});

test('a build that is closed ends', async () => {
  const build = startPreviewBuild(write('endless.mjs', 'setInterval(() => undefined, 1000)'));
  build.close();
  expect(await build.whenDone()).toMatchObject({ kind: 'failed' });
});

describe('a folder', () => {
  test.each([
    ['nothing', '{}'],
    ['half a file', '{"extensions":['],
  ])('with %s is no build', (_, content) => {
    write('build.json', content);
    expect(readPreviewBuild(directory)).toMatchObject({ kind: 'failed' });
  });

  test('says which extensions it has', () => {
    const extension = {
      uid: 'card',
      name: 'Card',
      location: 'crm.record.tab',
      objectTypes: ['companies'],
      bundle: 'card/Card.js',
    };
    write('build.json', JSON.stringify({ hash: 'x', extensions: [extension] }));
    expect(readPreviewBuild(directory)).toEqual({
      kind: 'ready',
      directory,
      extensions: [extension],
    });
  });
});
