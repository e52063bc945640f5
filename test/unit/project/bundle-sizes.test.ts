import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let project: string;
beforeEach(() => {
  // Below this project, so that the extensions find the SDK.
  mkdirSync('dist', { recursive: true });
  project = mkdtempSync(path.resolve('dist/project-'));
  write('hsproject.json', { name: 'sizes', srcDir: 'extensions', platformVersion: '2026.09' });
  write('extensions/hsprofile.prod.example.json', { accountId: 1, variables: {} });
  write('extensions/app/app-hsmeta.json', { uid: 'app', type: 'app', config: { name: 'Sizes' } });
});
afterEach(() => rmSync(project, { recursive: true }));

function write(file: string, content: unknown): void {
  const target = path.join(project, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, typeof content === 'string' ? content : JSON.stringify(content));
}

/** Where HubSpot looks for each. */
const FOLDERS = { card: 'app/cards', page: 'app/pages', settings: 'app/settings' } as const;

/** An extension that shows `kilobytes` of text that no compression makes smaller. */
function addExtension(type: keyof typeof FOLDERS, kilobytes: number): void {
  const folder = FOLDERS[type];
  const entrypoint = `/${folder}/Entry.tsx`;
  const place = { location: 'crm.record.tab', objectTypes: ['companies'] };
  const config = { name: type, entrypoint, ...(type === 'card' && place) };
  write(`extensions/${folder}/${type}-hsmeta.json`, { uid: `the_${type}`, type, config });
  write(`extensions/${folder}/package.json`, { name: type, version: '1.0.0', type: 'module' });
  // Six bits a character: three quarters of it remain after compression.
  const text = randomBytes(kilobytes * 1_000).toString('base64');
  write(
    `extensions/${folder}/Entry.tsx`,
    `import { hubspot, Text } from '@hubspot/ui-extensions';
     hubspot.extend<'${type}'>(() => <Text>${text}</Text>);`,
  );
}

function build(): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const script = path.resolve('scripts/hubspot/build.mjs');
  return new Promise((resolve) => {
    execFile(process.execPath, [script, project], (error, stdout, stderr) =>
      resolve({ exitCode: error === null ? 0 : 1, stdout, stderr }),
    );
  });
}

test('every kind of extension is built, and the largest stands last', async () => {
  addExtension('card', 10);
  addExtension('page', 40);
  addExtension('settings', 1);
  const { exitCode, stdout, stderr } = await build();
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const lines = stdout.trim().split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['the_settings', 'the_card', 'the_page']);
  expect(lines.at(-1)).toMatch(/^the_page {2}[\d.]+ kB {2}4\d\.\d kB gzip$/);
});

test.each([
  ['card', 35, '30.0 kB'],
  ['page', 65, '60.0 kB'],
  ['settings', 65, '60.0 kB'],
] as const)('a %s of %i kB fails the build by name', async (type, kilobytes, limit) => {
  addExtension(type, kilobytes);
  const { exitCode, stdout, stderr } = await build();
  expect(exitCode).toBe(1);
  expect(stderr).toContain(`the_${type} is too large`);
  expect(stderr).toContain(`must stay below ${limit}`);
  expect(stdout).toContain(`the_${type}`);
});
